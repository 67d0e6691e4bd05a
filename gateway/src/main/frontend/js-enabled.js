// Runs before anything is painted, so that no-JavaScript styles never flash.
document.documentElement.classList.add('js')
document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' nhsuk-frontend-supported' : '')
