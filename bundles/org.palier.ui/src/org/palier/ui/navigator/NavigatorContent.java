// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.palier.coding.sets.CodingSets;
import org.palier.ground.text.FoldedText;
import org.palier.ground.text.NameOrder;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Code;
import org.palier.model.CodingSet;
import org.palier.model.GridTheme;
import org.palier.model.Jurisdiction;
import org.palier.model.ListedPublic;
import org.palier.model.PublicKind;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.register.grid.GridFilter;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.navigator.Branch.Kind;
import org.palier.ui.study.AddedLine;
import org.palier.ui.study.AddsLines;
import org.palier.ui.study.CensusLine;
import org.palier.ui.study.CorpusLine;
import org.palier.ui.study.ShownPart;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/**
 * The lines of the study tree. More than {@link #CHUNK} agencies in one place are shown in chunks, so that
 * the largest census opens at once.
 */
final class NavigatorContent implements ITreeContentProvider {

	/** Agencies shown under one line. */
	static final int CHUNK = 500;

	private final ModelLabels labels;
	private final AgencyOrder order;
	private final Map<Jurisdiction, List<?>> cache = new IdentityHashMap<>();
	private final StudySessions sessions;
	private FoldedText filter = new FoldedText("");

	NavigatorContent(ModelLabels labels, StudySessions sessions) {
		this.sessions = sessions;
		this.labels = labels;
		this.order = new AgencyOrder(labels);
	}

	/** Shows agencies only that answer to the text; all for the empty string. */
	void filter(String text) {
		filter = new FoldedText(text);
		cache.clear();
	}

	/** True while a text is set. */
	boolean isFiltered() {
		return !filter.isEmpty();
	}

	/** Forgets what was computed; to be called after a change. */
	void changed() {
		cache.clear();
	}

	@Override
	public Object[] getElements(Object input) {
		return ((StudySessions) input).sessions().stream().map(StudySession::study).toArray();
	}

	@Override
	public Object[] getChildren(Object line) {
		return switch (line) {
		case Study study -> study(study).toArray();
		case Jurisdiction jurisdiction -> jurisdiction(jurisdiction).toArray();
		case Branch branch -> branch.children().toArray();
		case AddedLine added -> added.lines().toArray();
		case CodingSet set -> set.getCoders().stream().map(it -> new SetCoder(set, it)).toArray();
		case PublicKind kind -> publics(kind).toArray();
		case Theory theory -> theory.isOrdered() ? theory.getCategories().reversed().toArray()
				: theory.getCategories().toArray();
		case Code code -> code.getCodes().toArray();
		case GridTheme theme -> theme.getQuestions().toArray();
		default -> new Object[0];
		};
	}

	@Override
	public boolean hasChildren(Object line) {
		return switch (line) {
		case Study study -> true;
		case Jurisdiction jurisdiction -> isPart(jurisdiction) ? !jurisdiction(jurisdiction).isEmpty()
				: !jurisdiction.getAgencies().isEmpty();
		case Branch branch -> !branch.children().isEmpty();
		case AddedLine added -> !added.lines().isEmpty();
		case PublicKind kind -> publics(kind).findAny().isPresent();
		case Theory theory -> !theory.getCategories().isEmpty();
		case Code code -> !code.getCodes().isEmpty();
		case GridTheme theme -> !theme.getQuestions().isEmpty();
		case CodingSet set -> !set.getCoders().isEmpty();
		default -> false;
		};
	}

	@Override
	public Object getParent(Object line) {
		return switch (line) {
		case Branch branch -> branch.parent();
		case AddedLine added -> added.parent();
		case SetCoder coder -> coder.set();
		case CensusLine census -> census.session().study();
		case CorpusLine corpus -> corpus.session().study();
		case Agency agency when agency.eContainer() instanceof Jurisdiction jurisdiction -> parent(agency, jurisdiction);
		case Study study -> null;
		case ListedPublic listed when listed.getKind() != null -> listed.getKind();
		case EObject object when object.eContainer() instanceof Study study -> parent(object, study);
		case EObject object -> object.eContainer();
		default -> null;
		};
	}

	/** Number of agencies that are shown beneath a jurisdiction. */
	int count(Jurisdiction jurisdiction) {
		return shown(jurisdiction).size();
	}

	private List<?> study(Study study) {
		var lines = new ArrayList<Object>(study.getJurisdictions());
		if (isFiltered()) {
			lines.removeIf(it -> count((Jurisdiction) it) == 0);
			return lines;
		}
		sessions.of(study).ifPresent(it -> lines.addFirst(new CensusLine(it)));
		add(lines, Kind.CATEGORIES, study, UiMessages.categories, study.getCategories());
		add(lines, Kind.PLATFORMS, study, UiMessages.platforms, study.getPlatforms());
		add(lines, Kind.USAGES, study, UiMessages.usages, study.getUsages());
		add(lines, Kind.THEORIES, study, UiMessages.theories, study.getTheories());
		sessions.of(study).ifPresent(it -> lines.add(new CorpusLine(it)));
		if (!study.getPublics().isEmpty() || !study.getPublicKinds().isEmpty()) {
			// Those of a kind stand beneath it; a kind without anybody can still be named.
			List<EObject> kinds = Stream.concat(study.getPublicKinds().stream(), publics(study, null)).toList();
			lines.add(new Branch(Kind.PUBLICS, study, study, "", UiMessages.publics, kinds, study.getPublics().size()));
		}
		if (!study.getSelections().isEmpty()) {
			add(lines, Kind.SELECTIONS, study, UiMessages.selections, study.getSelections());
		}
		List<CodingSet> sets = new CodingSets(study).all();
		if (!sets.isEmpty()) {
			add(lines, Kind.SETS, study, UiMessages.codingSets, byName(sets));
		}
		if (!study.getInterviews().isEmpty()) {
			add(lines, Kind.INTERVIEWS, study, UiMessages.interviews, byName(study.getInterviews()));
		}
		if (!study.getCodes().isEmpty()) {
			add(lines, Kind.CODES, study, UiMessages.codeSystem, study.getCodes());
		}
		if (!study.getThemes().isEmpty()) {
			add(lines, Kind.GRID, study, UiMessages.interviewGrid, study.getThemes());
		}
		if (!study.getScenarios().isEmpty()) {
			add(lines, Kind.SCENARIOS, study, UiMessages.scenarios, byName(study.getScenarios()));
		}
		add(lines, Kind.RUNS, study, UiMessages.runs, study.getRuns());
		sessions.of(study).flatMap(AddsLines::to).ifPresent(it -> lines.addAll(it.lines()));
		return lines;
	}

	private <T extends EObject> List<T> byName(List<T> things) {
		return things.stream().sorted(Comparator.comparing(labels::text, NameOrder.of(labels.locale()))).toList();
	}

	private static Stream<EObject> publics(Study study, PublicKind kind) {
		return study.getPublics().stream().filter(it -> it.getKind() == kind).map(EObject.class::cast);
	}

	private static Stream<EObject> publics(PublicKind kind) {
		return kind.eContainer() instanceof Study study ? publics(study, kind) : Stream.empty();
	}

	private static void add(List<Object> lines, Kind kind, Study study, String label, List<? extends EObject> objects) {
		lines.add(new Branch(kind, study, study, "", label, List.copyOf(objects), objects.size()));
	}

	private List<?> jurisdiction(Jurisdiction jurisdiction) {
		List<?> known = cache.get(jurisdiction);
		if (known == null) {
			known = lines(jurisdiction);
			cache.put(jurisdiction, known);
		}
		return known;
	}

	private List<?> lines(Jurisdiction jurisdiction) {
		List<Agency> agencies = order.sorted(shown(jurisdiction));
		if (agencies.stream().allMatch(it -> it.getCategory() == null)) {
			return chunks(jurisdiction, jurisdiction, "", agencies);
		}
		Map<AgencyCategory, List<Agency>> byCategory = new LinkedHashMap<>();
		if (jurisdiction.eContainer() instanceof Study study) {
			study.getCategories().forEach(it -> byCategory.put(it, new ArrayList<>()));
		}
		agencies.forEach(it -> byCategory.computeIfAbsent(it.getCategory(), category -> new ArrayList<>()).add(it));
		var lines = new ArrayList<Branch>();
		byCategory.forEach((category, members) -> {
			if (!members.isEmpty()) {
				lines.add(category(jurisdiction, category, members));
			}
		});
		return lines;
	}

	private Branch category(Jurisdiction jurisdiction, AgencyCategory category, List<Agency> members) {
		String key = category == null ? "" : category.getId();
		String label = category == null ? UiMessages.uncategorised : labels.text(category);
		var bare = new Branch(Kind.AGENCIES_OF_CATEGORY, jurisdiction, jurisdiction, key, label, List.of(), members.size());
		return new Branch(Kind.AGENCIES_OF_CATEGORY, jurisdiction, jurisdiction, key, label,
				chunks(jurisdiction, bare, key, members), members.size());
	}

	private List<?> chunks(Jurisdiction jurisdiction, Object parent, String key, List<Agency> agencies) {
		if (agencies.size() <= CHUNK) {
			return agencies;
		}
		var chunks = new ArrayList<Branch>();
		for (int from = 0; from < agencies.size(); from += CHUNK) {
			List<Agency> chunk = agencies.subList(from, Math.min(from + CHUNK, agencies.size()));
			String label = start(chunk.getFirst()) + " – " + start(chunk.getLast());
			chunks.add(new Branch(Kind.AGENCIES_FROM_TO, jurisdiction, parent, key + "/" + from, label, chunk, chunk.size()));
		}
		return chunks;
	}

	private String start(Agency agency) {
		String name = labels.text(agency);
		return name.length() <= 24 ? name : name.substring(0, 23).strip() + "…";
	}

	private Collection<Agency> shown(Jurisdiction jurisdiction) {
		return isPart(jurisdiction) ? jurisdiction.getAgencies().stream()
				.filter(it -> (!isFiltered() || GridFilter.isCalled(it, filter))
						&& looked(jurisdiction).filter(part -> !part.has(it)).isEmpty())
				.toList()
				: jurisdiction.getAgencies();
	}

	private Optional<ShownPart> looked(Jurisdiction jurisdiction) {
		return jurisdiction.eContainer() instanceof Study study ? sessions.of(study).map(StudySession::lookedAt) : Optional.empty();
	}

	/** True where some agencies may be left out: by a text, or since the filter of the study leaves them out. */
	boolean isPart(Jurisdiction jurisdiction) {
		return isFiltered() || looked(jurisdiction).filter(ShownPart::isPart).isPresent();
	}

	private Object parent(EObject object, Study study) {
		for (Object line : study(study)) {
			if (line instanceof Branch branch && branch.children().contains(object)) {
				return branch;
			}
		}
		return study;
	}

	private Object parent(Agency agency, Jurisdiction jurisdiction) {
		return parent(agency, jurisdiction, jurisdiction(jurisdiction));
	}

	private static Object parent(Agency agency, Object line, List<?> children) {
		if (children.contains(agency)) {
			return line;
		}
		for (Object child : children) {
			Object found = child instanceof Branch branch ? parent(agency, branch, branch.children()) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
