export default {
  app: { name: 'Admin', vendor: 'Calends' },
  customScripts: ['../../assets/calends/frame'],
  disableWelcomeMessage: true
};
