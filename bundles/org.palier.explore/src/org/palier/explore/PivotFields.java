// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.corpus.Facet;
import org.palier.corpus.PostPlace;
import org.palier.explore.PivotField.Subject;
import org.palier.explore.PivotGroup.ShareRole;
import org.palier.ground.table.CellFilter;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.numbers.cases.SizeClass;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.TheoryView;

/** The fields of a study by which its bodies, pages and posts can be told apart. Immutable and thread-safe. */
public final class PivotFields {

	/** Id of the field of governments. */
	public static final String GOVERNMENT = "government";
	/** Id of the field of categories of bodies. */
	public static final String CATEGORY = "category";
	/** Id of the field of bodies. */
	public static final String AGENCY = "agency";
	/** Id of the field of sizes of bodies. */
	public static final String SIZE = "size";
	/** Id of the field of platforms. */
	public static final String PLATFORM = "platform";
	/** Id of the field of usages. */
	public static final String USAGE = "usage";
	/** Id of the field of years. */
	public static final String YEAR = "year";
	/** Id of the field of months. */
	public static final String MONTH = "month";
	/** Id of the field that tells answers to others from other posts. */
	public static final String REPLY = "reply";
	/** Id of the field that tells relays of others from other posts. */
	public static final String RELAY = "relay";

	/** Group of platforms that the study lacks. */
	static final String OTHER_PLATFORM = "other_platform";
	/** Group of usages that the codebook lacks. */
	static final String UNKNOWN_USAGE = "unknown_usage";
	/** Group of posts whose coder could not tell a usage. */
	static final String ABSTAINED = "abstained";
	/** Group of pages that somebody read and on which no usage was seen. */
	static final String NONE_SEEN = "none_seen";
	/** Group of posts and pages that nobody read. */
	static final String NOT_READ = "not_looked_at";
	/** Group of posts whose readers disagree. */
	static final String OPEN = "open";
	/** Group of posts without a date. */
	static final String UNDATED = "undated";
	static final String YES = "yes";
	static final String NO = "no";

	private static final int YEAR_LETTERS = 4;

	private final StudyView view;
	private final Map<String, PivotField> all = new LinkedHashMap<>();
	private final Map<String, int[]> ofBodies = new LinkedHashMap<>();
	private final Map<String, OwnPostGroups> ofPosts = new LinkedHashMap<>();

	/** @param view whose things are told apart */
	public PivotFields(StudyView view) {
		this.view = view;
		add(named(GOVERNMENT, view.jurisdictions()), AgencyView::jurisdiction);
		add(categories(), it -> it.category() == StudyView.NONE ? view.categories().size() : it.category());
		add(new PivotField(SIZE, word(SIZE), Subject.BODY, null,
				Stream.of(SizeClass.values()).map(it -> PivotGroup.in(it.id(), it.label())).toList()), it -> SizeClass.of(it.size()).ordinal());
		keep(new PivotField(AGENCY, word(AGENCY), Subject.BODY, null,
				view.agencies().stream().map(it -> PivotGroup.in(it.id(), it.name())).toList()));
		ofBodies.put(AGENCY, IntStream.range(0, view.agencies().size()).toArray());
		keep(new PivotField(PLATFORM, word(PLATFORM), Subject.PAGE, null,
				Stream.concat(view.platforms().stream().map(it -> PivotGroup.in(it.id(), it.name())),
						Stream.of(PivotGroup.in(OTHER_PLATFORM, word(OTHER_PLATFORM)))).toList()));
		keep(usages());
		view.theories().forEach(it -> keep(theory(it, called(it))));
		keep(periods(YEAR, YEAR_LETTERS));
		keep(periods(MONTH, Integer.MAX_VALUE));
		keep(yesOrNo(REPLY));
		keep(yesOrNo(RELAY));
		OwnGroups.of(view).forEach(it -> ofBodies.put(addOwn(it.field()), it.ofAgencies()));
		OwnPostGroups.of(view).forEach(it -> ofPosts.put(addOwn(it.field()), it));
	}

	/** An own field whose id is taken has another one here; it is found by its name all the same. */
	private String addOwn(PivotField declared) {
		PivotField field = !all.containsKey(declared.id()) ? declared
				: new PivotField("field." + declared.id(), declared.name(), declared.subject(), null, declared.groups());
		keep(field);
		return field.id();
	}

	private void add(PivotField field, ToIntFunction<AgencyView> group) {
		keep(field);
		ofBodies.put(field.id(), view.agencies().stream().mapToInt(group).toArray());
	}

	private void keep(PivotField field) {
		all.put(field.id(), field);
	}

	private static PivotField named(String id, List<StudyView.Named> things) {
		return new PivotField(id, word(id), Subject.BODY, null, things.stream().map(it -> PivotGroup.in(it.id(), it.name())).toList());
	}

	private PivotField categories() {
		List<PivotGroup> groups = new ArrayList<>(named(CATEGORY, view.categories()).groups());
		groups.add(PivotGroup.in(CellFilter.NONE, word("uncategorized")));
		return new PivotField(CATEGORY, word(CATEGORY), Subject.BODY, null, groups);
	}

	private PivotField usages() {
		List<PivotGroup> groups = new ArrayList<>(view.usages().stream().map(it -> PivotGroup.in(it.id(), it.name())).toList());
		groups.add(PivotGroup.in(UNKNOWN_USAGE, word(UNKNOWN_USAGE)));
		for (String unread : List.of(ABSTAINED, NOT_READ, OPEN)) {
			groups.add(new PivotGroup(unread, word(unread), ShareRole.UNREAD));
		}
		return new PivotField(USAGE, word(USAGE), Subject.CODE, Facet.USAGE, groups);
	}

	/** Usages as pages show them: one on which none was seen was read, and is a part of shares. */
	private PivotField usagesOfPages() {
		List<PivotGroup> groups = new ArrayList<>(view.usages().stream().map(it -> PivotGroup.in(it.id(), it.name())).toList());
		groups.add(PivotGroup.in(NONE_SEEN, word(NONE_SEEN)));
		groups.add(new PivotGroup(NOT_READ, word(NOT_READ), ShareRole.UNREAD));
		return new PivotField(USAGE, word(USAGE), Subject.CODE, Facet.USAGE, groups);
	}

	/** The first theory of levels is what everybody means by level, and the first other one by model; the rest go by their names. */
	private Bilingual called(TheoryView theory) {
		boolean first = view.theories().stream().filter(it -> it.ordered() == theory.ordered()).findFirst().filter(theory::equals).isPresent();
		return first ? word(theory.ordered() ? "level" : "model") : theory.name();
	}

	private static PivotField theory(TheoryView theory, Bilingual name) {
		List<PivotGroup> groups = new ArrayList<>(theory.categories().stream().map(it -> PivotGroup.in(it.id(), it.plainName())).toList());
		groups.add(new PivotGroup(PostPlace.UNPLACED, word("unplaced"), ShareRole.BESIDE));
		groups.add(new PivotGroup(PostPlace.UNCODED, word("uncoded"), ShareRole.UNREAD));
		return new PivotField(theory.id(), name, Subject.CODE, theory.facet(), groups);
	}

	private PivotField periods(String id, int letters) {
		List<PivotGroup> groups = new ArrayList<>();
		view.posts().months().stream().filter(it -> !it.isEmpty()).map(it -> it.substring(0, Math.min(letters, it.length()))).distinct()
				.forEach(it -> groups.add(PivotGroup.in(it, Bilingual.same(it))));
		groups.add(new PivotGroup(UNDATED, word(UNDATED), ShareRole.BESIDE));
		return new PivotField(id, word(id), Subject.POST, null, groups);
	}

	private static PivotField yesOrNo(String id) {
		return new PivotField(id, word(id), Subject.POST, null, List.of(PivotGroup.in(YES, word(YES)), PivotGroup.in(NO, word(NO))));
	}

	private static Bilingual word(String id) {
		return ExploreWords.WORDS.text("field." + id);
	}

	/** The view whose things are told apart. */
	StudyView view() {
		return view;
	}

	/** All fields: of bodies, of pages, codes, of posts. */
	public List<PivotField> all() {
		return List.copyOf(all.values());
	}

	/** The field of an id, or of a name in either language. */
	public Optional<PivotField> find(String word) {
		PivotField exact = all.get(word);
		if (exact != null) {
			return Optional.of(exact);
		}
		String key = NameKey.of(word);
		return all.values().stream()
				.filter(it -> Stream.of(it.id(), it.name().fr(), it.name().en()).anyMatch(name -> NameKey.of(name).equals(key)))
				.findFirst();
	}

	/**
	 * The field of an id or a name, as a measure takes it.
	 *
	 * @throws QuestionException when the study has none, or the measure takes none such
	 */
	PivotField get(String word, Measure measure) throws QuestionException {
		PivotField field = find(word).orElseThrow(() -> new QuestionException(ExploreWords.WORDS.text("no_field", word, names(it -> true))));
		if (!measure.takes(field)) {
			throw new QuestionException(ExploreWords.WORDS.text("not_of", field.name(), measure.label(), names(measure::takes)));
		}
		return measure == Measure.PAGES && field.id().equals(USAGE) ? usagesOfPages() : field;
	}

	private Bilingual names(Predicate<PivotField> some) {
		return Bilingual.joined(all.values().stream().filter(some).map(PivotField::name).toList(), ", ");
	}

	/** The groups of posts by a field that the study declares; empty for any other field. */
	Optional<OwnPostGroups> ofPosts(PivotField field) {
		return Optional.ofNullable(ofPosts.get(field.id()));
	}

	/** The group of each body in a field of bodies. */
	IntUnaryOperator ofBodies(PivotField field) {
		int[] groups = ofBodies.get(field.id());
		return it -> groups[it];
	}
}
