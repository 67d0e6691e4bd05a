// One event connection for all tabs: tabs say what they watch, this worker holds a single stream for all of it.
const tabs = new Map()
let source = null
let watched = ''

self.addEventListener('connect', (event) => {
  const port = event.ports[0]
  port.addEventListener('message', (message) => {
    if (message.data === 'bye') {
      tabs.delete(port)
    } else {
      tabs.set(port, { watch: message.data, seen: Date.now() })
    }
    follow()
  })
  port.start()
})

// a tab that was killed says no goodbye
setInterval(() => {
  for (const [port, tab] of tabs) {
    if (Date.now() - tab.seen > 90000) {
      tabs.delete(port)
    }
  }
  follow()
}, 30000)

function follow() {
  const wanted = [...new Set([...tabs.values()].flatMap((tab) => tab.watch))].sort()
  const query = wanted.map((watch) => `watch=${encodeURIComponent(watch)}`).join('&')
  if (query !== watched) {
    watched = query
    source?.close()
    source = null
    connect()
  }
}

function connect() {
  if (!watched || source) {
    return
  }
  source = new EventSource(`/live?${watched}`)
  source.onopen = () => tell('open')
  source.addEventListener('changed', (event) => tell('changed', event.data))
  source.onerror = () => {
    if (source?.readyState === EventSource.CLOSED) {
      source = null
      tell('error')
      setTimeout(connect, 5000)
    }
  }
}

function tell(type, data = '') {
  for (const port of tabs.keys()) {
    port.postMessage({ type, data })
  }
}
