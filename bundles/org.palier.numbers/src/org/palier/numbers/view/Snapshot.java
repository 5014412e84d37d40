// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.History;
import org.palier.model.Holding;
import org.palier.model.Jurisdiction;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.queries.PostAnswers;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView.Beside;
import org.palier.numbers.view.StudyView.Named;
import org.palier.numbers.view.StudyView.Parts;
import org.palier.numbers.view.StudyView.PlatformView;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.study.filter.StudyFilter;
import org.palier.study.history.BodyEvent;
import org.palier.study.history.CountedPages;
import org.palier.study.history.Lifetime;
import org.palier.study.history.LookBack;
import org.palier.study.levels.PlainNames;

/** Turns the objects of a study into the columns of a {@link StudyView}; used once. */
final class Snapshot {

	private final Study study;
	private final PostCounts counts;
	private final LookBack from;
	private final StudyFilter filter;
	private final List<Platform> columns;
	private final List<Jurisdiction> governments;
	/** Made once: which runs count is not asked again for each cell. */
	private final AsOf asOf;
	private final LocalDate day;
	private final Map<EObject, Integer> positions = new HashMap<>();
	private final Set<Agency> confirmed;
	private final CellAccounts accounts;
	private final CountedPages counted;
	private final PresenceBases bases;

	Snapshot(Study study, PostCounts counts, LookBack from) {
		this.study = study;
		this.counts = counts;
		this.confirmed = FrameView.confirmed(study);
		this.from = from.of(study);
		this.filter = from.filter(study);
		this.governments = study.getJurisdictions().stream().filter(it -> filter.jurisdictions().has(it.getId())).toList();
		this.columns = study.getPlatforms().stream().filter(filter::wants).toList();
		this.asOf = from.in(study);
		this.day = from.day();
		this.accounts = new CellAccounts(study, asOf);
		this.counted = new CountedPages(from.accounts(), filter.official());
		this.bases = new PresenceBases(accounts, counted);
	}

	StudyView take() {
		number(study.getCategories());
		number(columns);
		number(study.getUsages());
		Map<Agency, Integer> rows = new HashMap<>();
		List<AgencyView> agencies = new ArrayList<>();
		List<Named> jurisdictions = new ArrayList<>();
		for (Jurisdiction jurisdiction : governments) {
			for (Agency agency : jurisdiction.getAgencies()) {
				if (!isInFrame(agency)) {
					continue;
				}
				rows.put(agency, agencies.size());
				agencies.add(view(agency, jurisdictions.size()));
			}
			jurisdictions.add(new Named(jurisdiction.getId(), Bilingual.of(jurisdiction.getName())));
		}
		var pasts = new CellPasts(rows.size(), columns.size());
		Cells cells = cells(rows, pasts);
		boolean framed = isFramed();
		var ground = new StudyGround(study.getId(), Bilingual.of(study.getName()), study.getDataNature(), jurisdictions,
				study.getCategories().stream().map(it -> new Named(it.getId(), Bilingual.of(it.getName()))).toList(),
				study.getUsages().stream().map(it -> new Named(it.getId(), Bilingual.of(it.getName()), Bilingual.of(it.getShortName()))).toList(),
				published(), new FrameView(study, rows.keySet(), day, bases, framed), from,
				new CensusCourse(asOf, counted, pasts, framed, CensusCourse.days(study, from)), OwnFieldsView.of(study, rows.keySet()),
				events(rows.keySet()), counts.outOfLife());
		List<PlatformView> platforms = columns.stream()
				.map(it -> new PlatformView(it.getId(), Bilingual.of(it.getName()), text(it.getColor()))).toList();
		var parts = new Parts(platforms, study.getTheories().stream().map(this::view).toList(), agencies, cells, null,
				counts.in(ground, platforms, agencies), new InterviewWork(study).view(governments, rows::containsKey));
		var answers = new PostAnswers(counts.source(), counts.agencies(), parts::agencyIds, parts::platformIds);
		return new StudyView(ground, parts, new Beside(new FieldworkSnapshot(study, rows).take(), answers, PostEstimates.NONE, null), false);
	}

	private List<BodyEvent> events(Set<Agency> agencies) {
		return BodyEvent.of(study, agencies.stream().map(Agency::getId).collect(Collectors.toSet())).stream()
				.filter(it -> !it.day().isAfter(day)).toList();
	}

	private void number(List<? extends EObject> things) {
		for (int i = 0; i < things.size(); i++) {
			positions.put(things.get(i), i);
		}
	}

	private AgencyView view(Agency agency, int jurisdiction) {
		return new AgencyView(agency.getId(), Bilingual.of(agency.getName()), jurisdiction,
				position(agency.getCategory()), Objects.requireNonNullElse(agency.getSize(), StudyView.NONE),
				text(agency.getField()), agency.isUnmatched() && !confirmed.contains(agency), Lifetime.of(agency).holds(day));
	}

	private int position(@Nullable EObject thing) {
		return thing == null ? StudyView.NONE : positions.getOrDefault(thing, StudyView.NONE);
	}

	/** A publication speaks of the whole study: of a part it gives nothing to compare with. */
	private List<PublishedView> published() {
		return from.where().isEmpty() ? study.getPublishedFigures().stream().map(PublishedView::of).toList() : List.of();
	}

	/** Whether the study has a frame, looked at or not. */
	private boolean isFramed() {
		return study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream())
				.anyMatch(it -> (!it.isUnmatched() || confirmed.contains(it)) && isKnown(it));
	}

	/**
	 * One that is looked at, and that a person entered, or whose run counts, or of which anything else speaks: a list that was left out takes
	 * its bodies along.
	 */
	private boolean isInFrame(Agency agency) {
		return filter.wants(agency) && isKnown(agency);
	}

	private boolean isKnown(Agency agency) {
		return asOf.knows(agency.getRun()) || agency.getPresences().stream()
				.anyMatch(it -> History.of(it.getHistory()).observations().stream().anyMatch(asOf::sees));
	}

	private Cells cells(Map<Agency, Integer> rows, CellPasts pasts) {
		int platforms = columns.size();
		var cells = new Cells(Math.multiplyExact(rows.size(), platforms), study.getUsages().size());
		int position = 0;
		for (Jurisdiction jurisdiction : governments) {
			for (Agency agency : jurisdiction.getAgencies()) {
				Integer row = rows.get(agency);
				if (row == null) {
					continue;
				}
				boolean framed = !agency.isUnmatched() || confirmed.contains(agency);
				Lifetime life = Lifetime.of(agency);
				pasts.agency(row, position, framed, life);
				for (Presence presence : agency.getPresences()) {
					int platform = position(presence.getPlatform());
					if (platform != StudyView.NONE) {
						if (life.holds(day)) {
							fill(cells, row * platforms + platform, presence);
						}
						pasts.cell(row * platforms + platform, presence, accounts.all(presence));
					}
				}
				bases.end(framed);
			}
			position++;
		}
		return cells;
	}

	private void fill(Cells cells, int cell, Presence presence) {
		PresenceStatus status = bases.next(presence, Holding.of(presence.getHistory(), asOf).status());
		cells.state(cell, Cells.state(status, !presence.getCodings().isEmpty()));
		cells.steps(cell, StepsOfCell.of(presence.getHistory(), asOf, status));
		if (status != PresenceStatus.PRESENT) {
			// Codings of a cell that is no longer a presence stay in the study, and count nowhere.
			return;
		}
		SeenUsages usages = SeenUsages.of(presence);
		usages.seen().stream().mapToInt(this::position).filter(it -> it != StudyView.NONE).forEach(it -> cells.show(cell, it));
		usages.open().stream().mapToInt(this::position).filter(it -> it != StudyView.NONE).forEach(it -> cells.leaveOpen(cell, it));
	}

	private TheoryView view(Theory theory) {
		int platforms = columns.size();
		int[][] placed = new int[study.getUsages().size()][platforms];
		for (int[] row : placed) {
			Arrays.fill(row, TheoryView.UNPLACED);
		}
		// Editing by hand may leave a placement without its usage: it places nothing, and validation says so.
		// Placements for one platform come second, so that they win.
		List<Placement> complete = theory.getPlacements().stream().filter(it -> position(it.getUsage()) != StudyView.NONE).toList();
		complete.stream().filter(it -> it.getPlatform() == null)
				.forEach(it -> Arrays.fill(placed[position(it.getUsage())], category(theory, it)));
		complete.stream().filter(it -> it.getPlatform() != null && position(it.getPlatform()) != StudyView.NONE)
				.forEach(it -> placed[position(it.getUsage())][position(it.getPlatform())] = category(theory, it));
		return new TheoryView(theory.getId(), Bilingual.of(theory.getName()), text(theory.getVersion()),
				text(theory.getSource()), theory.isOrdered(),
				theory.getCategories().stream().map(it -> new CategoryView(it.getId(), Bilingual.of(it.getName()),
						Bilingual.of(it.getDefinition()), text(it.getColor()), PlainNames.of(it), Bilingual.of(it.getPlainMeaning()),
						Bilingual.of(it.getShortName()))).toList(),
				Arrays.stream(placed).map(row -> Arrays.stream(row).boxed().toList()).toList());
	}

	private static int category(Theory theory, Placement placement) {
		return placement.getCategory() == null ? TheoryView.UNPLACED
				: theory.getCategories().indexOf(placement.getCategory());
	}

	private static String text(String nullable) {
		return Objects.requireNonNullElse(nullable, "");
	}
}
