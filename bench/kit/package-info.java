/// What the measuring programs share: an office opened as a process, latencies, tables.
package kit;
