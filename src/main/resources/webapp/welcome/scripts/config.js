// Every browser gets Chinese, as in Tasklist.
document.documentElement.lang = 'zh-CN';

export default {
  app: {
    vendor: '科桥',
    name: '欢迎页'
  },
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },
  links: [],
  disableWelcomeMessage: true
};
