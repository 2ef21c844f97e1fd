// Before the first paint: the colour scheme and language chosen on this device. A file of its own, as inline scripts are refused.
;(function () {
  try {
    var theme = localStorage.getItem('hengke.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
    var language = localStorage.getItem('hengke.language')
    if (language) document.documentElement.lang = language
  } catch {
    // storage is off: the system's choice applies
  }
})()
