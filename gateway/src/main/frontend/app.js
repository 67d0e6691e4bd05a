import { initAll } from './nhsuk.js'

initAll()

const announce = document.querySelector('[data-announce]')
const ended = document.getElementById('session-ended')
let paused = false

// ---- live parts: told aloud quietly, pausable, never over what is being typed

document.querySelectorAll('[data-pause]').forEach((button) => {
  button.addEventListener('click', () => {
    paused = !paused
    button.setAttribute('aria-pressed', String(paused))
    button.textContent = paused ? 'Go on with updates' : 'Pause updates'
    say(paused ? 'Updates are paused.' : 'Updates go on.')
    if (!paused) {
      htmx.trigger(document.body, 'resync')
    }
  })
})

document.body.addEventListener('htmx:beforeRequest', (event) => {
  if (paused) {
    event.preventDefault()
    say('Updates are paused; something may have changed since.')
  } else if (document.hidden) {
    event.preventDefault() // looked at again when the tab is
  }
})

let before = new Map()
document.body.addEventListener('htmx:beforeSwap', (event) => {
  before = rows(event.detail.target)
})
document.body.addEventListener('htmx:afterSwap', () => {
  const area = document.querySelector('[data-rows]')
  if (!area || !announce) {
    return
  }
  const now = rows(area)
  const fresh = [...now].filter(([id]) => !before.has(id))
  if (before.size > 0 && fresh.length > 0) {
    const words = fresh.length === 1 ? `1 new: ${fresh[0][1]}` : `${fresh.length} new in the list`
    say(`${words}.`)
    fresh.forEach(([id]) => document.getElementById(id)?.classList.add('ds-new'))
  }
})

function rows(area) {
  const found = area?.querySelectorAll ? area.querySelectorAll('[data-row]') : []
  return new Map([...found].map((row) => [row.id, row.dataset.row]))
}

function say(text) {
  if (announce) {
    announce.textContent = text
  }
}

// ---- all tabs share one event connection

class SharedSource extends EventTarget {
  constructor(url) {
    super()
    this.readyState = 0
    this.watch = new URL(url, location.href).searchParams.getAll('watch')
    this.worker = new SharedWorker(new URL('./live.js', import.meta.url), { type: 'module' })
    this.worker.port.onmessage = (message) => this.#heard(message.data)
    this.#say(this.watch)
    this.beat = setInterval(() => this.#say(this.watch), 30000)
    addEventListener('pagehide', () => this.close())
  }

  #heard({ type, data }) {
    if (type === 'open') {
      this.readyState = 1
      this.onopen?.(new Event('open'))
    } else if (type === 'error') {
      this.onerror?.(new Event('error'))
    } else {
      this.dispatchEvent(new MessageEvent(type, { data }))
    }
  }

  #say(what) {
    this.worker.port.postMessage(what)
  }

  close() {
    clearInterval(this.beat)
    this.#say('bye')
    this.readyState = 2
  }
}

if (window.SharedWorker && window.htmx) {
  htmx.createEventSource = (url) => new SharedSource(url)
}

// ---- the session has ended: say so, keep what is typed

document.body.addEventListener('htmx:responseError', (event) => {
  if (event.detail.xhr.status === 499 || event.detail.xhr.status === 401) {
    sessionEnded()
  }
})

document.body.addEventListener('htmx:sseError', async () => {
  const answer = await fetch('/signed-in-again', { headers: { 'HX-Request': 'true' }, redirect: 'manual' }).catch(() => null)
  if (answer && (answer.status === 499 || answer.status === 401 || answer.type === 'opaqueredirect')) {
    sessionEnded()
  }
})

// what changed while nobody listened
document.body.addEventListener('htmx:sseOpen', () => htmx.trigger(document.body, 'resync'))

document.addEventListener('visibilitychange', () => {
  if (!document.hidden && document.querySelector('[data-live]')) {
    htmx.trigger(document.body, 'resync')
  }
})

function sessionEnded() {
  if (ended) {
    ended.hidden = false
  }
}
document.body.addEventListener('htmx:afterRequest', (event) => {
  if (ended && event.detail.successful) {
    ended.hidden = true
  }
})

// ---- a form is sent once

document.querySelectorAll('form[method=post]').forEach((form) => {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) {
      event.preventDefault()
    }
    form.dataset.sent = 'yes'
    setTimeout(() => delete form.dataset.sent, 5000)
  })
})
