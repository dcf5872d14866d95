export default {
  app: { name: 'Admin', vendor: 'Calends' },
  customScripts: ['scripts/calends'],
  disableWelcomeMessage: true
};
