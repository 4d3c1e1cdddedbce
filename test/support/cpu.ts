/** How many seconds of the processor's time an action takes: what other programs do meanwhile does not count. */
export function processorSeconds(action: () => void): number {
  const { user } = process.cpuUsage();
  action();
  return (process.cpuUsage().user - user) / 1e6;
}
