export default {
  app: { name: 'Cockpit', vendor: 'Calends' },
  customScripts: ['scripts/calends'],
  disableWelcomeMessage: true
};
