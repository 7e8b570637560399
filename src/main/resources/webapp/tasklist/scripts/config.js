// Every browser gets Chinese: the application looks the browser's language up in availableLocales by its first two
// letters, finds none of them there and takes the fallback.
document.documentElement.lang = 'zh-CN';

// What the engine's gate refuses is not offered: tasks without a case, and comments and histories beside the case log.
document.querySelector('base').setAttribute(
  'cam-exclude-plugins',
  [
    'tasklist.navbar.action:create-task-action',
    'tasklist.task.action:task-action-comment',
    'tasklist.task.detail:task-detail-history'
  ].join(',')
);

export default {
  app: {
    vendor: '科桥',
    name: '任务列表'
  },
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },
  dateFormat: {
    monthName: 'M月',
    day: 'D日',
    abbr: 'YYYY-MM-DD HH:mm',
    normal: 'YYYY年M月D日 HH:mm',
    long: 'YYYY年M月D日 dddd HH:mm',
    short: 'YYYY年M月D日'
  },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到第一个任务筛选'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到列表中的第一项任务'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“发起流程”'
    }
  }
};
