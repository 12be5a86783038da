//! The only door to pdf.js: the bytes of a document become pages that can be drawn and read. Its worker comes from our
//! own files, and nothing is evaluated.

import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextContent } from "pdfjs-dist/types/src/display/api";

export interface PdfPage {
  number: number;
  /** Size in points. */
  width: number;
  height: number;
  /** The words on the page, for who cannot see it. */
  text: string;
  /** Draws it on a canvas, this many dots wide. */
  draw: (canvas: HTMLCanvasElement, dots: number) => Promise<void>;
}

export interface Opening {
  pages: Promise<PdfPage[]>;
  close: () => void;
}

export function open(bytes: ArrayBuffer): Opening {
  const document = load(bytes);
  return {
    pages: document.then(read),
    close: () => void document.then((one) => one.destroy()).catch(() => undefined),
  };
}

async function load(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  const pdfjs = await import("pdfjs-dist");
  const worker = await import("pdfjs-dist/build/pdf.worker.min.mjs?url");
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  // The worker takes its bytes for itself, so it gets a copy.
  return pdfjs.getDocument({ data: new Uint8Array(bytes.slice(0)), isEvalSupported: false }).promise;
}

async function read(document: PDFDocumentProxy): Promise<PdfPage[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map((number) => readPage(document, number)));
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    number,
    width,
    height,
    text: await textOf(page),
    draw: async (canvas, dots) => {
      const viewport = page.getViewport({ scale: dots / width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
    },
  };
}

/** Read piece by piece: not every webview can walk a stream with `for await`, as `getTextContent` does. */
async function textOf(page: PDFPageProxy): Promise<string> {
  const words: string[] = [];
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    words.push(...part.value.items.map((item) => ("str" in item ? item.str : "")));
  return words.join(" ");
}
