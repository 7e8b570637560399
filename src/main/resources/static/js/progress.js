// Shows how far work in the background is, until it is done.
const state = document.getElementById('state');
const follow = async () => {
  if (state.dataset.working !== 'true') {
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('state');
      state.dataset.working = fresh.dataset.working;
      state.replaceChildren(...fresh.childNodes);
    }
  } finally {
    setTimeout(follow, 1000);
  }
};
setTimeout(follow, 500);
