import type { BuildReport, Commission } from '../build.ts';
import { openWorkshop, type Workshop } from '../workshop.ts';
import { servePreview } from './preview.ts';
import { serialised, watchFolder } from './watch.ts';

export interface ServeOptions {
  build: Commission;
  /** Null: any that is free. */
  port: number | null;
  /** Called for the first build, and for each later one that changed the site or met other problems. */
  onBuilt: (report: BuildReport) => void;
  onFault: (error: unknown) => void;
}

/** What goes on until it is closed. */
export interface Service {
  /** Where the site can be read. */
  address: string;
  close(): Promise<void>;
}

/**
 * Builds, shows the site on loopback, and on every change of the content folder builds again and lets the open pages load
 * themselves again: at once where an article can be shown before the archive is made again, and when it is.
 */
export async function serve(options: ServeOptions): Promise<Service> {
  const workshop = openWorkshop(options.build);
  try {
    return await serveFrom(workshop, options);
  } catch (error) {
    await workshop.close();
    throw error;
  }
}

async function serveFrom(workshop: Workshop, options: ServeOptions): Promise<Service> {
  let last = await workshop.build();
  options.onBuilt(last);
  const preview = await servePreview({
    site: options.build.out,
    port: options.port,
    baseUrl: () => last.baseUrl,
  });
  const rebuild = serialised(async () => {
    try {
      const report = await workshop.build();
      if (isNews(report, last)) options.onBuilt(report);
      last = report;
    } catch (error) {
      // The site stays as it was, and the next change may mend what is wrong.
      options.onFault(error);
    }
    preview.reload();
  });
  const glimpse = async (path: string) => {
    const glimpsed = await workshop.glimpse(path);
    if (glimpsed.length > 0) preview.show(glimpsed);
  };
  const watch = await watchFolder(options.build.folder, {
    ignore: [options.build.out],
    // A thread that has ended is told by the build that follows.
    onFile: (path) => void glimpse(path).catch(() => {}),
    onChange: rebuild,
  });
  // Something may have changed before the watch had begun.
  await rebuild();
  return {
    address: preview.address,
    async close() {
      await watch.close();
      await preview.close();
      await workshop.close();
    },
  };
}

function isNews({ published, problems }: BuildReport, last: BuildReport): boolean {
  return published.written + published.removed > 0 || JSON.stringify(problems) !== JSON.stringify(last.problems);
}
