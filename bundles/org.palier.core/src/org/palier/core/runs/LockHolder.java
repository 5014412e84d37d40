// SPDX-License-Identifier: EPL-2.0
package org.palier.core.runs;

import java.time.Instant;

/**
 * Who holds the lock of a study.
 *
 * @param process in the words that others who wait will read, e.g. {@code palier run import}
 * @param pid     of the process, on its host
 * @param host    name of the machine; empty when it has none
 * @param user    account that the process runs under
 * @param since   when it got the lock
 */
public record LockHolder(String process, long pid, String host, String user, Instant since) {
}
