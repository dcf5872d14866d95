// There is one login, and it is not the one of this webapp: who is logged out goes there, and comes back to this page.
const leaveLogin = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace(location.pathname);
  }
};

addEventListener('hashchange', leaveLogin);
leaveLogin();
