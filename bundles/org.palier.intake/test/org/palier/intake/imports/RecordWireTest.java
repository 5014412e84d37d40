// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Post;
import org.palier.files.RowOutcome;
import org.palier.ground.isolation.RecordWire;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusFact.PublicFact;
import org.palier.intake.imports.CensusFact.PublishedFact;
import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;

class RecordWireTest {

	private static final RecordWire<SentRow> ROWS = new RecordWire<>(SentRow.class);

	private static byte[] written(RowOutcome value) throws IOException {
		var bytes = new ByteArrayOutputStream();
		ROWS.write(new DataOutputStream(bytes), SentRow.of(value));
		return bytes.toByteArray();
	}

	private static RowOutcome read(byte[] bytes) throws IOException {
		return ROWS.read(new DataInputStream(new ByteArrayInputStream(bytes))).outcome();
	}

	/** Every kind of fact that a row can state, with nulls where facts may have them. */
	@Test
	void whatARowStatesComesBackEqual() throws IOException {
		var both = new Bilingual("é\uD83D\uDE00\uD83D\u0000", "");
		List<CensusFact> facts = List.of(
				new AgencyFact("a", "qc", both, Bilingual.EMPTY, List.of("x", ""), Map.of("rne", "1", "z", "2"), "", 7, "", "", "", true),
				new AgencyFact("b", "", both, both, List.of(), Map.of(), "c", null, "f", "w", "p", false),
				new PresenceFact("a", "facebook", PresenceStatus.PRESENT, LocalDate.of(2026, 2, 28), "", "", "", null, ""),
				new PresenceFact("a", "facebook", PresenceStatus.ABSENT, null, "m", "e", "n", List.of("advice"), "c"),
				new AccountFact("a", "x", "h", "u", "fr", Authenticity.values()[0], Long.MAX_VALUE, LocalDate.EPOCH, ""),
				new AccountFact("a", "x", "h", "u", "fr", null, null, null, ""),
				new PublicFact("a", both, "group", "", "x", "h", ""),
				new PublishedFact("penetration", "", List.of("x", "y"), "", "share", 0.1, true, "§ 1", Bilingual.EMPTY));
		RowOutcome row = new RowOutcome.Accepted(3_000_000_000L, facts, List.of(both));
		assertThat(read(written(row))).isEqualTo(row);

		var post = Post.builder("x", "1").text("text").createdAt(Instant.ofEpochSecond(5, 7), "").metrics(Map.of("likes", 3L))
				.source("f", 2).build();
		RowOutcome posts = new RowOutcome.Accepted(1, List.of(new PostFact(post)), List.of());
		assertThat(read(written(posts))).isEqualTo(posts);

		RowOutcome rejected = new RowOutcome.Rejected(2, "c", "v", "r", both, List.of("a", "b"),
				List.of(new RowOutcome.Fault("d", "w", "s", both)));
		assertThat(read(written(rejected))).isEqualTo(rejected);
		var nothing = new ByteArrayOutputStream();
		ROWS.write(new DataOutputStream(nothing), null);
		assertThat(ROWS.read(new DataInputStream(new ByteArrayInputStream(nothing.toByteArray())))).isNull();
	}

	/** Whatever arrives is a row, or no row, or too short: never anything else, and never for ever. */
	@Test
	void noiseIsRefused() throws IOException {
		byte[] good = written(new RowOutcome.Rejected(2, "c", "v", "r", Bilingual.EMPTY, List.of("a", "b")));
		var random = new Random(7);
		int refused = 0;
		for (int i = 0; i < 2_000; i++) {
			byte[] bad = good.clone();
			bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
			try {
				read(bad);
			} catch (IOException corrupted) {
				refused++;
			}
		}
		assertThat(refused).isGreaterThan(100);
	}

	@Test
	void whatARecordRefusesIsNoRecord() throws IOException {
		record Sure(String text) {
			Sure {
				if (text.isEmpty()) {
					throw new IllegalArgumentException("empty");
				}
			}
		}
		var bytes = new ByteArrayOutputStream();
		new RecordWire<>(Sure.class).write(new DataOutputStream(bytes), new Sure("x"));
		byte[] empty = bytes.toByteArray();
		empty[5] = 0;
		assertThatThrownBy(() -> new RecordWire<>(Sure.class).read(new DataInputStream(new ByteArrayInputStream(empty))))
				.isInstanceOf(StreamCorruptedException.class).hasMessageContaining("empty");
	}

	@Test
	void setsComeBackAndWhatCannotCrossIsRefusedAtOnce() throws IOException {
		record Usages(Set<String> ids, Boolean sure, int[] none) {
		}
		record Any(Serializable any) {
		}
		record Held(Set<String> ids, Boolean sure, Integer many) {
		}
		assertThatThrownBy(() -> new RecordWire<>(Usages.class)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new RecordWire<>(Any.class)).isInstanceOf(IllegalArgumentException.class);
		var bytes = new ByteArrayOutputStream();
		var held = new Held(Set.of("a", "b"), null, 7);
		new RecordWire<>(Held.class).write(new DataOutputStream(bytes), held);
		assertThat(new RecordWire<>(Held.class).read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))).isEqualTo(held);
	}
}
