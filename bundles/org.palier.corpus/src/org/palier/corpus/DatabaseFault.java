// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusException.Reason;

/**
 * The meaning of messages of DuckDB 1.5. DuckDB gives no codes: the words below were seen when files were cut and
 * changed, disks filled, permissions taken away and files opened twice.
 */
final class DatabaseFault {

	private static final List<String> NO_ROOM = List.of("no space left", "not enough space", "disk quota exceeded");
	private static final List<String> HELD = List.of("lock on file", "used by another process", "already attached",
			"unique file handle conflict");
	private static final List<String> NEWER = List.of("version number", "newer version");
	private static final List<String> REFUSED = List.of("permission denied", "read-only file system", "access is denied",
			"operation not permitted", "in read-only mode");
	private static final List<String> GONE = List.of("no such file", "does not exist", "not exist");
	private static final List<String> DAMAGED = List.of("corrupt", "could not read enough bytes", "checksum", "not a valid duckdb",
			"replaying wal", "serialization error", "internal error", "fatal error", "catalog error", "binder error", "invalidated");

	private DatabaseFault() {
	}

	/**
	 * The reason; {@link Reason#FAILED} where none of the words above occurs.
	 *
	 * @param said may be null
	 * @param file whose name is in the message and means nothing, whatever it is
	 */
	static Reason of(@Nullable String said, Path file) {
		String words = String.valueOf(said).replace(file.toString(), "").toLowerCase(Locale.ROOT);
		// In this order: a journal that cannot be replayed says why, and the why may be a lock or a full disk.
		if (has(words, NO_ROOM)) {
			return Reason.FULL;
		}
		if (has(words, HELD)) {
			return Reason.IN_USE;
		}
		if (has(words, NEWER)) {
			return Reason.NEWER;
		}
		if (has(words, REFUSED)) {
			return Reason.DENIED;
		}
		if (has(words, DAMAGED)) {
			return Reason.MALFORMED;
		}
		return has(words, GONE) ? Reason.UNREACHABLE : Reason.FAILED;
	}

	private static boolean has(String words, List<String> any) {
		return any.stream().anyMatch(words::contains);
	}
}
