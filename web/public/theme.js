// Before the first paint: the appearance somebody chose, so that a dark room is not lit by a white page.
try {
  const { theme } = JSON.parse(localStorage.getItem("kudelma.mine") ?? "{}");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Nothing is remembered: the device decides.
}
