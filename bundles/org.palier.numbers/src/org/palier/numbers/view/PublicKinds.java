// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.model.PalierFactory;
import org.palier.model.PublicKind;
import org.palier.model.Study;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Kinds of persons and bodies that a study lists beside its agencies. The shipped kinds are data ({@code
 * public-kinds.csv}). Journalists, resource persons and bloggers, and pressure groups follow the rule of two-step flow
 * in the pack of theories; bodies and elected persons come beside. A study takes a kind when it lists the first one of
 * it, and may have kinds of its own. Immutable and thread-safe.
 *
 * @param known kinds, those of the study first
 */
public record PublicKinds(List<Kind> known) {

	private static final List<Kind> SHIPPED = shipped();

	/**
	 * A kind.
	 *
	 * @param id        lower case
	 * @param leads     true when its members lead opinion
	 * @param spellings what lists call it beside its id and names, see {@link NameKey#of}
	 */
	public record Kind(String id, Bilingual name, boolean leads, Set<String> spellings) {

		/** Copies its set. */
		public Kind {
			spellings = Set.copyOf(spellings);
		}

		/** Makes the kind as an object of a study. */
		public PublicKind toModel() {
			PublicKind made = PalierFactory.eINSTANCE.createPublicKind();
			made.setId(id);
			made.setName(name.toModel());
			made.setLeads(leads);
			return made;
		}

		private boolean isCalled(String key) {
			return Stream.of(id, name.fr(), name.en()).map(NameKey::of).anyMatch(key::equals) || spellings.contains(key);
		}
	}

	/** Copies its list. */
	public PublicKinds {
		known = List.copyOf(known);
	}

	/** Those that are shipped. */
	public static PublicKinds ofPalier() {
		return new PublicKinds(SHIPPED);
	}

	/** Those of a study, and then those shipped that it lacks. */
	public static PublicKinds of(Study study) {
		List<Kind> own = study.getPublicKinds().stream().map(PublicKinds::of).toList();
		Set<String> taken = own.stream().map(Kind::id).collect(Collectors.toSet());
		return new PublicKinds(Stream.concat(own.stream(), SHIPPED.stream().filter(it -> !taken.contains(it.id()))).toList());
	}

	private static Kind of(PublicKind kind) {
		Set<String> words = SHIPPED.stream().filter(it -> it.id().equals(kind.getId())).flatMap(it -> it.spellings().stream())
				.collect(Collectors.toSet());
		return new Kind(Objects.requireNonNullElse(kind.getId(), ""), Bilingual.of(kind.getName()), kind.isLeads(), words);
	}

	private static List<Kind> shipped() {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
				Objects.requireNonNull(PublicKinds.class.getResourceAsStream("public-kinds.csv")), StandardCharsets.UTF_8))) {
			return rows.stream()
					.map(it -> new Kind(it.getField("id"), new Bilingual(it.getField("fr"), it.getField("en")),
							it.getField("leads").equals("yes"),
							Arrays.stream(it.getField("spellings").split("\\|")).map(NameKey::of).collect(Collectors.toSet())))
					.toList();
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
	}

	/** The kind of an id, a name in either language or a common word, in any case of letters. */
	public Optional<Kind> named(String spelling) {
		String key = NameKey.of(spelling);
		return known.stream().filter(it -> it.id().equalsIgnoreCase(spelling.strip())).findFirst()
				.or(() -> known.stream().filter(it -> it.isCalled(key)).findFirst());
	}

	/** Their names, for a sentence. */
	public Bilingual names() {
		return new Bilingual(known.stream().map(it -> it.name().fr()).collect(Collectors.joining(" ; ")),
				known.stream().map(it -> it.name().en()).collect(Collectors.joining("; ")));
	}
}
