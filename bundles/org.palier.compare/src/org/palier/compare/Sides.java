// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.explore.PivotField;
import org.palier.explore.PivotField.Subject;
import org.palier.explore.PivotFields;
import org.palier.explore.PivotGroup;
import org.palier.explore.QuestionException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.model.Agencies;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.filter.SavedViews;

/** The things of a study that can be compared, by kind. The constructor reads the study. Immutable. */
public final class Sides {

	/** The most things of one kind that a list shows; the things of a larger kind, such as bodies, are found by name. */
	private static final int MOST = 200;

	/**
	 * Something that can be compared.
	 *
	 * @param side which
	 * @param name what readers see
	 */
	public record Choice(Side side, Bilingual name) {
	}

	/**
	 * Things of which any two can be compared.
	 *
	 * @param id      stable id: that of a field, or {@code views}, {@code scenarios}, {@code theories}
	 * @param name    what readers see
	 * @param choices in their order
	 */
	public record Kind(String id, Bilingual name, List<Choice> choices) {

		/** Copies its list. */
		public Kind {
			choices = List.copyOf(choices);
		}
	}

	/** Id of the kind of saved views. */
	public static final String VIEWS = "views";
	/** Id of the kind of scenarios. */
	public static final String SCENARIOS = "scenarios";
	/** Id of the kind of theories. */
	public static final String THEORIES = "theories";

	private static final Choice WHOLE = new Choice(new Side.Whole(), CompareWords.WORDS.text("side.study"));

	/** The word for the whole study. */
	private static final Bilingual WORD = CompareWords.WORDS.text("one.study");

	private final List<Kind> all = new ArrayList<>();

	/**
	 * @param study  whose saved views and scenarios they are
	 * @param view   of it
	 * @param fields of the view
	 */
	public Sides(Study study, StudyView view, PivotFields fields) {
		Set<String> used = Agencies.of(study).filter(it -> it.getCategory() != null).map(it -> it.getCategory().getId())
				.collect(Collectors.toSet());
		for (PivotField field : fields.all()) {
			if (field.subject() == Subject.BODY || field.subject() == Subject.PAGE || field.id().equals(PivotFields.YEAR)) {
				// The shipped categories may all be empty: those with a body come first.
				all.add(new Kind(field.id(), field.name(), field.groups().stream().filter(PivotGroup::isInShares)
						.sorted(Comparator.comparing(it -> field.id().equals(PivotFields.CATEGORY) && !used.contains(it.id())))
						.map(it -> new Choice(new Side.OfGroup(field.id(), it.id()), it.name())).toList()));
			}
		}
		List<Choice> views = new ArrayList<>(List.of(WHOLE));
		new SavedViews(study).all().forEach(it -> views.add(new Choice(new Side.OfView(it.getId()), Bilingual.same(SavedViews.nameOf(it)))));
		all.add(new Kind(VIEWS, CompareWords.WORDS.text("kind.views"), views));
		List<Choice> scenarios = new ArrayList<>(List.of(WHOLE));
		study.getScenarios()
				.forEach(it -> scenarios.add(new Choice(new Side.OfScenario(it.getId()), name(Bilingual.of(it.getName()), it.getId()))));
		all.add(new Kind(SCENARIOS, CompareWords.WORDS.text("kind.scenarios"), scenarios));
		all.add(new Kind(THEORIES, CompareWords.WORDS.text("kind.theories"), view.theories().stream().filter(TheoryView::ordered)
				.map(it -> new Choice(new Side.OfTheory(it.id()), it.name())).toList()));
	}

	private static Bilingual name(Bilingual name, String id) {
		return name.isEmpty() ? Bilingual.same(id) : name;
	}

	/** The kinds with at least two things and no more than a list shows. */
	public List<Kind> kinds() {
		return all.stream().filter(it -> it.choices().size() > 1 && it.choices().size() <= MOST).toList();
	}

	/** A thing with its name; empty for one that the study does not have. */
	public Optional<Choice> of(Side side) {
		return all.stream().flatMap(it -> it.choices().stream()).filter(it -> it.side().equals(side)).findFirst();
	}

	/**
	 * Finds the thing that a person names. A word is {@code view:NAME}, {@code scenario:NAME}, {@code theory:NAME}, {@code study},
	 * {@code FIELD:GROUP}, or a group alone, whose field is the first that has it. Names in both languages and ids are accepted.
	 *
	 * @throws QuestionException when the study has nothing of that name; its message lists what the study has
	 */
	public Choice find(String word) throws QuestionException {
		String said = word.strip();
		int colon = said.indexOf(':');
		Set<String> wanted = colon < 0 ? Set.of() : Set.of(NameKey.of(said.substring(0, colon)));
		if (isCalled(WHOLE, said) || Stream.of(WORD.fr(), WORD.en()).map(NameKey::of).anyMatch(NameKey.of(said)::equals)) {
			return WHOLE;
		}
		List<Kind> kinds = colon < 0 ? all : all.stream().filter(it -> prefixes(it).map(NameKey::of).anyMatch(wanted::contains)).toList();
		String name = colon < 0 || kinds.isEmpty() ? said : said.substring(colon + 1).strip();
		List<Kind> looked = kinds.isEmpty() ? all : kinds;
		return looked.stream().flatMap(it -> it.choices().stream()).filter(it -> isCalled(it, name)).findFirst()
				.orElseThrow(() -> new QuestionException(CompareWords.WORDS.text("no_side", word, told(looked))));
	}

	/** The words that are accepted before the colon for a kind: its id, and its name in both languages. */
	private static Stream<String> prefixes(Kind kind) {
		Bilingual one = switch (kind.id()) {
		case VIEWS, SCENARIOS, THEORIES -> CompareWords.WORDS.text("one." + kind.id());
		default -> kind.name();
		};
		return Stream.of(kind.id(), one.fr(), one.en());
	}

	private static boolean isCalled(Choice choice, String name) {
		String text = choice.side().text();
		String id = text.substring(text.indexOf(':') + 1);
		String key = NameKey.of(name);
		return id.equals(name) || NameKey.of(choice.name().fr()).equals(key) || NameKey.of(choice.name().en()).equals(key);
	}

	private static Bilingual told(List<Kind> kinds) {
		return Bilingual.joined(kinds.stream().filter(it -> !it.choices().isEmpty() && it.choices().size() <= MOST)
				.map(it -> CompareWords.WORDS.text("there_are", it.name(), names(it))).toList(), " ");
	}

	private static Bilingual names(Kind kind) {
		return Bilingual.joined(kind.choices().stream().map(Choice::name).distinct().toList(), ", ");
	}
}
