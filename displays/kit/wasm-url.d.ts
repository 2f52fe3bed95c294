/** The address of a file that goes into the build as it is. */
declare module '*.wasm?url' {
  const address: string
  export default address
}
