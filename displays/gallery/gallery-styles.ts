import { css } from 'lit'

/** The gallery scrolls by itself: pages of the wall family do not. */
export const galleryStyles = css`
  :host {
    display: grid;
    grid-template-columns: 14rem minmax(0, 1fr);
    height: 100vh;
    font-size: var(--t-17);
    color: var(--ink);
    background: var(--ground);
    cursor: auto;
  }
  h1,
  h2,
  p,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }
  p {
    max-width: 44em;
    color: var(--ink-2);
  }
  nav {
    padding: var(--s-5);
    border-right: 1px solid var(--line);
    background: var(--floor);
    overflow: auto;
  }
  nav h1 {
    font-size: var(--t-24);
    line-height: var(--lead-tight);
  }
  nav h2 {
    margin: var(--s-5) 0 var(--s-1);
    font-size: var(--t-15);
    font-weight: var(--w-text);
    color: var(--ink-2);
  }
  nav ul {
    list-style: none;
  }
  nav a {
    display: block;
    margin: 0 calc(var(--s-2) * -1);
    padding: var(--s-1) var(--s-2);
    border-radius: var(--r-1);
    color: inherit;
    font-size: var(--t-15);
    text-decoration: none;
  }
  nav a:hover {
    background: var(--surface);
  }
  nav a:focus-visible {
    outline: 3px solid var(--hand);
  }
  main {
    padding: 0 var(--s-6) 60vh;
    overflow: auto;
    outline: 0;
    scroll-padding-top: 4.5rem;
  }
  header {
    position: sticky;
    z-index: 2;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin: 0 calc(var(--s-6) * -1);
    padding: var(--s-3) var(--s-6);
    border-bottom: 1px solid var(--line);
    background: var(--ground);
  }
  header p {
    flex: 1 1 20rem;
    font-size: var(--t-15);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
  }
  .switches bb-switch {
    margin: var(--s-1) 0 var(--s-1) var(--s-5);
  }
  section {
    padding-top: var(--s-6);
  }
  section h2 {
    font-size: var(--t-28);
    line-height: 1.3;
    outline: 0;
  }
  .specimens {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    margin: var(--s-4) calc(var(--s-3) * -1) 0 0;
  }
  .specimens figure {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin: 0 var(--s-3) var(--s-3) 0;
    padding: var(--s-4);
    border-radius: var(--r-2);
    background: var(--surface);
    box-shadow: var(--e-0);
  }
  figcaption {
    margin-top: var(--s-3);
    font-family: monospace;
    font-size: var(--t-14);
    color: var(--ink-2);
  }
  .icons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    grid-gap: var(--s-2);
    margin-right: 0;
  }
  .icons figure {
    margin: 0;
    padding: var(--s-4) var(--s-1) var(--s-3);
    text-align: center;
    --icon-size: 2.25rem;
  }
  .marks,
  .seat,
  .pips {
    font-size: var(--t-24);
  }
  .signature bb-signature {
    width: 16rem;
    height: 7rem;
  }
  .walked figure {
    width: 34rem;
    max-width: 100%;
  }
  .swatch {
    display: inline-block;
    min-width: 3.5rem;
    height: 2.75rem;
    padding: 0 var(--s-3);
    line-height: 2.75rem;
    text-align: center;
  }
  .miniatures {
    display: flex;
    flex-wrap: wrap;
    margin: var(--s-4) calc(var(--s-6) * -1) 0 0;
  }
  bb-miniature {
    margin: 0 var(--s-5) var(--s-5) 0;
  }
  @media (max-width: 900px) {
    :host {
      display: block;
      height: auto;
      min-height: 100vh;
    }
    header {
      position: static;
    }
    .switches bb-switch {
      margin-left: 0;
      margin-right: var(--s-5);
    }
    main {
      overflow: visible;
    }
    .miniatures {
      overflow-x: auto;
    }
  }
`
