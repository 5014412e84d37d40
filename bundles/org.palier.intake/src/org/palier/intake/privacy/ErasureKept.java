// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.palier.corpus.Post;
import org.palier.model.file.WholeFile;

/** Gathers what is kept of an erasure, and writes it. Used by one thread. */
final class ErasureKept {

	private final Optional<PrivacyKey> key;
	private final SaltedHash hash;
	private final Map<ErasedKind, LongStream.Builder> kept = new EnumMap<>(ErasedKind.class);
	private Optional<ErasureOrder.Period> period = Optional.empty();

	/** @param key by which it is kept; empty: whoever has the file can ask by a list of names */
	ErasureKept(Optional<PrivacyKey> key) {
		this.key = key;
		this.hash = SaltedHash.fresh(key);
	}

	private LongStream.Builder of(ErasedKind kind) {
		return kept.computeIfAbsent(kind, it -> LongStream.builder());
	}

	/** A name of an account. @param wiped whether it is taken out of what others say, too */
	void name(String name, boolean wiped) {
		of(ErasedKind.NAME).add(hash.name(name));
		if (wiped) {
			hash.first(name).ifPresent(of(ErasedKind.FIRST)::add);
		}
	}

	void post(Post post) {
		of(ErasedKind.ITEM).add(hash.item(post));
		hash.texts(post).forEach(of(post.itemId().isEmpty() ? ErasedKind.BARE : ErasedKind.TEXT)::add);
		hash.pieces(post).forEach(of(ErasedKind.PIECE)::add);
	}

	/** A row that an import had left out, as its file has it. */
	void row(String row) {
		hash.pieces(row).forEach(of(ErasedKind.PIECE)::add);
		hash.idsInRow(row).forEach(of(ErasedKind.ROW)::add);
	}

	/** A file that an import read. @param sha256 of its bytes */
	void file(String sha256) {
		of(ErasedKind.FILE).add(hash.file(sha256));
	}

	void period(ErasureOrder.Period days) {
		period = Optional.of(days);
	}

	/** Writes it. @throws IOException when that fails; then no file is there */
	void write(Path file, LocalDate on) throws IOException {
		Files.createDirectories(file.getParent());
		new WholeFile(file).writeText(out -> {
			out.write((key.isPresent() ? Erasure.KEYED : Erasure.FIRST_LINE) + "\non " + on + "\nsalt " + hash.salt() + '\n');
			if (key.isPresent()) {
				out.write(Erasure.KEY + key.get().fingerprint() + '\n');
			}
			if (period.isPresent()) {
				out.write(Erasure.PERIOD + period.get().from() + ".." + period.get().to() + '\n');
			}
			for (var each : kept.entrySet()) {
				for (long hashed : each.getValue().build().sorted().distinct().toArray()) {
					out.write(each.getKey().word() + ' ' + HexFormat.of().toHexDigits(hashed) + '\n');
				}
			}
		});
	}
}
