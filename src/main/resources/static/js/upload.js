// Says that a file is too large before it is sent, so that nobody waits for a refusal.
for (const input of document.querySelectorAll('input[type=file][data-most-bytes]')) {
  const fault = document.getElementById(input.getAttribute('aria-describedby').split(' ').pop());
  const check = () => {
    const large = [...input.files].some((file) => file.size > Number(input.dataset.mostBytes));
    input.setCustomValidity(large ? input.dataset.refusal : '');
    fault.textContent = large ? input.dataset.refusal : '';
    fault.hidden = !large;
  };
  input.addEventListener('change', check);
  check();
}
