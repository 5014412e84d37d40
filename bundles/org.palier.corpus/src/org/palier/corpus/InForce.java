// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The code of a post in a facet that is in force. An adjudicated code comes first. Without one, it is the code that all persons who coded
 * the post gave; otherwise the code that more than half of them gave; otherwise the post is open. Where no person's word counts, it is the
 * last word of a program. Each person's word is their own last coding, whoever spoke after them, and counts unless it is empty. A person
 * who takes back a code takes back their own and no other. Codings in training do not count. Counts of a corpus follow the same rule. A
 * program that gives a post its usage speaks for the whole post. Earlier codes in theories by another program that coded usages too count
 * no more, and a {@link CorpusView} does not show them.
 *
 * @param basis the part of the rule that applied
 * @param value the codes; none where there are none in force
 * @param words the codings that it rests on, in the order of the log: the codings that agree with the value; for an open post, all codings
 *              that count
 */
public record InForce(Basis basis, CodeSet value, List<Coding> words) {

	/** The part of the rule by which a value is in force. */
	public enum Basis {
		/** Decided by those who looked at what coders said. */
		ADJUDICATED,
		/** All persons who coded it say so; there may be one. */
		UNANIMOUS,
		/** More than half of the persons who coded it say so. */
		MAJORITY,
		/** Persons disagree. */
		OPEN,
		/** A program's last word, which may be that it would not decide. */
		PROGRAM,
		/** Nobody said anything that counts. */
		NOBODY
	}

	/** Copies its list. */
	public InForce {
		Objects.requireNonNull(basis);
		Objects.requireNonNull(value);
		words = List.copyOf(words);
	}

	/**
	 * Applies the rule to the codings of a post.
	 *
	 * @param codings  of one post, in the order of the log
	 * @param training ids of the sets whose codings do not count
	 */
	public static InForce of(List<Coding> codings, Facet facet, Set<String> training) {
		List<Coding> counting = codings.stream().filter(it -> it.facet().equals(facet) && !training.contains(it.details().set())).toList();
		Optional<Coding> decided = last(counting, CoderKind.ADJUDICATED).filter(it -> !it.value().isEmpty());
		if (decided.isPresent()) {
			return new InForce(Basis.ADJUDICATED, decided.get().value(), List.of(decided.get()));
		}
		List<Coding> standing = standing(counting, facet);
		if (!standing.isEmpty()) {
			return ofPersons(standing);
		}
		return last(counting, CoderKind.MACHINE).map(it -> new InForce(Basis.PROGRAM, it.value(), List.of(it)))
				.orElse(new InForce(Basis.NOBODY, CodeSet.NONE, List.of()));
	}

	/**
	 * The last word of each person in a facet, without those who took their code back.
	 *
	 * @param codings of one post, in the order of the log
	 * @return one of each person, in the order of the log
	 */
	public static List<Coding> standing(List<Coding> codings, Facet facet) {
		Map<String, Coding> words = new LinkedHashMap<>();
		codings.stream().filter(it -> it.kind() == CoderKind.HUMAN && it.facet().equals(facet)).forEach(it -> {
			words.remove(it.coder());
			words.put(it.coder(), it);
		});
		return words.values().stream().filter(it -> !it.value().isEmpty()).toList();
	}

	private static InForce ofPersons(List<Coding> standing) {
		Map<CodeSet, List<Coding>> byCode = standing.stream().collect(Collectors.groupingBy(Coding::value));
		return byCode.entrySet().stream().filter(it -> 2 * it.getValue().size() > standing.size())
				.map(it -> new InForce(byCode.size() == 1 ? Basis.UNANIMOUS : Basis.MAJORITY, it.getKey(), it.getValue())).findFirst()
				.orElse(new InForce(Basis.OPEN, CodeSet.NONE, standing));
	}

	private static Optional<Coding> last(List<Coding> codings, CoderKind kind) {
		return codings.stream().filter(it -> it.kind() == kind).reduce((one, later) -> later);
	}

	/** The kind of coder of the value in force. */
	public CodedBy codedBy() {
		return switch (basis) {
		case ADJUDICATED, UNANIMOUS, MAJORITY -> CodedBy.HUMAN;
		case OPEN -> CodedBy.OPEN;
		case PROGRAM -> value.isEmpty() ? CodedBy.ABSTAINED : CodedBy.MACHINE;
		case NOBODY -> CodedBy.NOBODY;
		};
	}
}
