// In the gallery there is no server: what a screen asks is answered by its show, or by nobody.

/** The body of an answer by its address; undefined where nobody answers, as when the line is cut. */
export type Answers = (path: string) => unknown

const ask = globalThis.fetch.bind(globalThis)

/** From here on the screens of this page are answered like this. */
export function answerWith(answers: Answers): void {
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href)
    if (!pathname.startsWith('/api/')) return ask(input, init)
    const body = answers(pathname)
    if (body === undefined) throw new TypeError(`nobody answers ${pathname}`)
    return Response.json(body)
  }
}
