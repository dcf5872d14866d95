export default {
  app: { name: 'Cockpit', vendor: 'Calends' },
  customScripts: ['../../assets/calends/frame', 'scripts/offer-parts'],
  disableWelcomeMessage: true
};
