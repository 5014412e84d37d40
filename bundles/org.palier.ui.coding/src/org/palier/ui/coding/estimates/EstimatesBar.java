// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.estimates;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.coding.estimates.EstimateQuestion;
import org.palier.coding.estimates.FrameOf;
import org.palier.coding.estimates.GroupsEstimate;
import org.palier.coding.sets.LaterPosts;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameOrder;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostParts;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.StudyView;

/** The choices for corrected shares: set, facet and question. The last choice is chosen again next time. */
final class EstimatesBar {

	/** Pixels of a list of short names, and of one of long names. */
	private static final int SHORT = 140;
	private static final int LONG = 290;
	/** Names of agencies begin alike and differ at their end. */
	private static final int NAMES = 280;
	private static final String SET = "set";
	private static final String FACET = "facet";
	private static final String QUESTION = "question";

	/** The possible questions, in order. */
	private enum Question {
		ALL, AGENCY(By.AGENCY), JURISDICTION(By.JURISDICTION), CATEGORY(By.CATEGORY), PLATFORM(By.PLATFORM), YEAR(By.YEAR), AGENCIES(By.AGENCY),
		JURISDICTIONS(By.JURISDICTION), CATEGORIES(By.CATEGORY), PLATFORMS(By.PLATFORM), YEARS(By.YEAR), CODES, CHANGE;

		private final By by;

		Question() {
			this(By.ALL);
		}

		Question(By by) {
			this.by = by;
		}

		boolean isPair() {
			return ordinal() >= AGENCIES.ordinal();
		}

		String words() {
			return switch (this) {
			case ALL -> EstimateMessages.all;
			case AGENCY -> EstimateMessages.byAgency;
			case JURISDICTION -> EstimateMessages.byJurisdiction;
			case CATEGORY -> EstimateMessages.byCategory;
			case PLATFORM -> EstimateMessages.byPlatform;
			case YEAR -> EstimateMessages.byYear;
			case AGENCIES -> EstimateMessages.betweenAgencies;
			case JURISDICTIONS -> EstimateMessages.betweenJurisdictions;
			case CATEGORIES -> EstimateMessages.betweenCategories;
			case PLATFORMS -> EstimateMessages.betweenPlatforms;
			case YEARS -> EstimateMessages.betweenYears;
			case CODES -> EstimateMessages.codes;
			case CHANGE -> EstimateMessages.change;
			};
		}
	}

	private final IDialogSettings memory;
	private final Runnable changed;
	private final Composite body;
	private final NamedChoice<String> set;
	private final NamedChoice<Facet> facet;
	private final NamedChoice<Question> question;
	private final Composite whole;
	private final NamedChoice<FrameOf> frame;
	private final Composite pair;
	private final NamedChoice<String> first;
	private final NamedChoice<String> second;
	private final Map<Facet, Bilingual> names = new LinkedHashMap<>();
	private StudyView view;
	private List<CodingSet> known = List.of();

	/** @param memory of what was asked last @param changed told when something else is asked */
	EstimatesBar(Composite parent, IDialogSettings memory, Runnable changed) {
		this.memory = memory;
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 4).applyTo(body);
		Composite line = line(body);
		set = new NamedChoice<>(field(line, EstimateMessages.set), EstimateMessages.set, SHORT, this::asked);
		facet = new NamedChoice<>(field(line, EstimateMessages.facet), EstimateMessages.facet, LONG, this::asked);
		whole = field(line, EstimateMessages.frame);
		whole.setLayoutData(new RowData());
		frame = new NamedChoice<>(whole, EstimateMessages.frame, LONG, this::asked);
		Map<FrameOf, String> frames = new LinkedHashMap<>();
		frames.put(FrameOf.DRAW, EstimateMessages.frameDraw);
		frames.put(FrameOf.NOW, EstimateMessages.frameNow);
		frame.offer(frames, 0);
		Composite how = line(body);
		question = new NamedChoice<>(field(how, EstimateMessages.question), EstimateMessages.question, LONG, this::asked);
		pair = new Composite(how, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(pair);
		pair.setLayoutData(new RowData());
		first = new NamedChoice<>(pair, EstimateMessages.question, NAMES, this::asked);
		new Label(pair, SWT.NONE).setText(EstimateMessages.less);
		second = new NamedChoice<>(pair, EstimateMessages.less, NAMES, this::asked);
	}

	private String last(String what) {
		return Objects.requireNonNullElse(memory.get(what), "");
	}

	private static Composite line(Composite parent) {
		var line = new Composite(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 16;
		layout.center = true;
		line.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(line);
		return line;
	}

	private static Composite field(Composite line, String name) {
		var field = new Composite(line, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(field);
		new Label(field, SWT.NONE).setText(name);
		return field;
	}

	/** Offers what a study has. */
	void show(List<CodingSet> sets, StudyView now) {
		view = now;
		known = List.copyOf(sets);
		Map<Question, String> questions = new LinkedHashMap<>();
		Stream.of(Question.values()).filter(it -> it != Question.CHANGE || sets.size() > 1).forEach(it -> questions.put(it, it.words()));
		question.offer(questions, questions.keySet().stream().filter(it -> it.name().equals(last(QUESTION))).findFirst()
				.orElse(Question.ALL).ordinal());
		Map<String, String> named = new LinkedHashMap<>();
		sets.forEach(it -> named.put(it.getId(), it.getName()));
		set.offer(named, Math.max(0, List.copyOf(named.keySet()).indexOf(last(SET))));
		names.clear();
		names.put(Facet.USAGE, Bilingual.same(EstimateMessages.usages));
		now.theories().stream().filter(it -> !it.categories().isEmpty()).forEach(it -> names.put(it.facet(), it.name()));
		Map<Facet, String> facets = new LinkedHashMap<>();
		names.forEach((id, name) -> facets.put(id, name.in(Locale.getDefault())));
		facet.offer(facets, Math.max(0, names.keySet().stream().map(Facet::id).toList().indexOf(last(FACET))));
		fit();
	}

	/** All of it. */
	Composite control() {
		return body;
	}

	/** Takes a set, as a person would. */
	void choose(CodingSet wanted) {
		set.choose(wanted.getId());
		asked();
	}

	/** The id of the set. */
	Optional<String> set() {
		return set.chosen();
	}

	/** Returns the facet. */
	Facet facet() {
		return facet.chosen().orElse(Facet.USAGE);
	}

	/** Returns the posts of the shares: those of the draw, unless a person wants later ones too. */
	FrameOf frame() {
		return frame.chosen().filter(it -> whole.getVisible()).orElse(FrameOf.DRAW);
	}

	/** Returns the name of the facet. */
	Bilingual facetName() {
		return names.getOrDefault(facet(), Bilingual.EMPTY);
	}

	/** Returns the question; empty where two things are needed and not chosen. */
	Optional<EstimateQuestion> question() {
		Question asked = question.chosen().orElse(Question.ALL);
		if (!asked.isPair()) {
			return Optional.of(asked == Question.ALL ? new EstimateQuestion.All() : new EstimateQuestion.Parts(asked.by));
		}
		if (first.chosen().isEmpty() || second.chosen().isEmpty() || first.chosen().equals(second.chosen())) {
			return Optional.empty();
		}
		String one = first.chosen().get();
		String other = second.chosen().get();
		if (asked == Question.CHANGE) {
			return Optional.of(new EstimateQuestion.Change(other));
		}
		return Optional.of(asked == Question.CODES ? new EstimateQuestion.Codes(one, other) : new EstimateQuestion.Groups(asked.by, one, other));
	}

	private void asked() {
		memory.put(SET, set.chosen().orElse(""));
		memory.put(FACET, facet().id());
		memory.put(QUESTION, question.chosen().orElse(Question.ALL).name());
		fit();
		changed.run();
	}

	private void fit() {
		Question asked = question.chosen().orElse(Question.ALL);
		if (asked.isPair()) {
			Map<String, String> things = things(asked);
			if (asked == Question.CHANGE) {
				// The later sample is the one that is chosen above.
				String later = set.chosen().orElse("");
				Map<String, String> others = new LinkedHashMap<>(things);
				others.remove(later);
				things.keySet().retainAll(Set.of(later));
				first.offer(things, things.isEmpty() ? -1 : 0);
				second.offer(others, others.isEmpty() ? -1 : 0);
			} else {
				first.offer(things, things.isEmpty() ? -1 : 0);
				second.offer(things, things.size() < 2 ? -1 : 1);
			}
		}
		visible(pair, asked.isPair());
		// Where nothing came since the draw both are the same posts.
		visible(whole, known.stream().anyMatch(it -> set.chosen().filter(it.getId()::equals).isPresent()
				&& it.eContainer() instanceof Study study && LaterPosts.mayBe(study, it)));
		body.getParent().layout(true, true);
	}

	private static void visible(Composite part, boolean visible) {
		part.setVisible(visible);
		((RowData) part.getLayoutData()).exclude = !visible;
	}

	/** Those that have posts. */
	private Map<String, String> things(Question asked) {
		Map<String, String> things = new LinkedHashMap<>();
		if (asked == Question.CODES) {
			view.codes(facet()).forEach((id, name) -> things.put(id, name.in(Locale.getDefault())));
			return things;
		}
		if (asked == Question.CHANGE) {
			known.forEach(it -> things.put(it.getId(), it.getName()));
			return things;
		}
		Map<String, Bilingual> named = GroupsEstimate.names(view, asked.by);
		PostParts.of(view, facet()).parts().keySet().stream().filter(it -> it.by() == asked.by).map(Domain::id)
				.sorted(Comparator.comparing(it -> named.getOrDefault(it, Bilingual.same(it)).in(Locale.getDefault()),
						NameOrder.of(Locale.getDefault())))
				.forEach(it -> things.put(it, named.getOrDefault(it, Bilingual.same(it)).in(Locale.getDefault())));
		return things;
	}

	void setFocus() {
		set.setFocus();
	}
}
