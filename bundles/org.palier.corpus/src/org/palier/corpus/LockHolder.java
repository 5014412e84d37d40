// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The process that holds a study or a corpus.
 *
 * @param process in the words that others who wait will read, e.g. {@code palier run import}
 * @param pid     of the process, on its host
 * @param host    name of the machine; empty when it has none, or nothing says which
 * @param user    account that the process runs under; empty when unknown
 * @param since   when it opened the study or corpus; null when unknown
 */
public record LockHolder(String process, long pid, String host, String user, @Nullable Instant since) {
}
