// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.matching.Body;
import org.palier.matching.BodyMatcher;
import org.palier.matching.Duplicates;
import org.palier.matching.Proposal;
import org.palier.matching.Thresholds;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.ExternalId;
import org.palier.model.Identified;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;

/** The agencies of a study in the form that matching of names needs. */
public final class StudyBodies {

	private StudyBodies() {
	}

	/** An agency by its names, ids and parent. @param shared what it may have in common with others besides */
	public static Body of(Agency agency, Set<Body.Trait> shared) {
		Bilingual name = Bilingual.of(agency.getName());
		Bilingual acronym = Bilingual.of(agency.getAcronym());
		var names = new ArrayList<>(List.of(name.fr(), name.en()));
		names.addAll(agency.getOtherNames());
		var ids = new HashMap<String, String>();
		for (ExternalId id : agency.getExternalIds()) {
			ids.put(id.getScheme(), Objects.requireNonNullElse(id.getValue(), ""));
		}
		String jurisdiction = agency.eContainer() instanceof Identified holder ? holder.getId() : "";
		return new Body(agency.getId(), jurisdiction, names, List.of(acronym.fr(), acronym.en()), ids,
				agency.getParent() == null ? "" : agency.getParent().getId(), "", shared, !agency.isUnmatched());
	}

	/** The names of each jurisdiction by its id. */
	public static Map<String, List<String>> jurisdictions(Study study) {
		var names = new HashMap<String, List<String>>();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			Bilingual name = Bilingual.of(jurisdiction.getName());
			names.put(jurisdiction.getId(), List.of(name.fr(), name.en()));
		}
		return names;
	}

	/** All agencies with their accounts and sites. @param forms how addresses of accounts are read */
	public static List<Body> all(Study study, AddressForms forms) {
		return Agencies.of(study).map(it -> of(it, read(written(it), forms))).toList();
	}

	/** Addresses of accounts and sites as the study has them: to be read by {@link #read}, which takes longer. */
	static Set<Body.Trait> written(Agency agency) {
		var written = new HashSet<Body.Trait>();
		for (Presence presence : agency.getPresences()) {
			if (presence.getPlatform() == null) {
				continue;
			}
			String platform = presence.getPlatform().getId();
			presence.getAccounts().stream().filter(it -> it.getUrl() != null)
					.forEach(it -> written.add(new Body.Trait(Body.Trait.Kind.ACCOUNT, platform + " " + it.getUrl())));
		}
		if (agency.getWebSite() != null) {
			written.add(new Body.Trait(Body.Trait.Kind.SITE, agency.getWebSite()));
		}
		return written;
	}

	/** Rewrites each address into the one form that all its spellings share. */
	static Set<Body.Trait> read(Set<Body.Trait> written, AddressForms forms) {
		var read = new HashSet<Body.Trait>();
		for (Body.Trait trait : written) {
			int start = trait.kind() == Body.Trait.Kind.ACCOUNT ? trait.text().indexOf(' ') + 1 : 0;
			forms.address(trait.text().substring(start))
					.ifPresent(it -> read.add(new Body.Trait(trait.kind(), trait.text().substring(0, start) + it)));
		}
		return read;
	}

	/** Pairs that a person kept apart; those that lack an end are none. */
	public static List<Duplicates.Apart> apart(Study study) {
		return study.getKeptApart().stream().filter(it -> it.getOne() != null && it.getOther() != null)
				.map(it -> new Duplicates.Apart(it.getOne().getId(), it.getOther().getId())).toList();
	}

	/** Agencies of a study that may be one, as it is now. */
	public static Duplicates duplicates(Study study) {
		return Question.of(study).answer(Progress.NONE);
	}

	/**
	 * The data of a study that the search for its duplicates needs: taken on the thread that owns the study, answered
	 * on any.
	 *
	 * @param bodies         with addresses as they are written
	 * @param inTwoLanguages those that may be one under a French and an English name
	 */
	public record Question(List<Body> bodies, Map<String, List<String>> jurisdictions, List<Duplicates.Apart> apart,
			List<Proposal> inTwoLanguages) {

		/** Copies its collections. */
		public Question {
			bodies = List.copyOf(bodies);
			jurisdictions = Map.copyOf(jurisdictions);
			apart = List.copyOf(apart);
			inTwoLanguages = List.copyOf(inTwoLanguages);
		}

		/** Takes the data of the study as it is now. */
		public static Question of(Study study) {
			List<Agency> agencies = Agencies.of(study).toList();
			return of(study, agencies, NamesInTwoLanguages.pairs(agencies));
		}

		/** Takes the data of some of its agencies. @param names that may be one body in two languages */
		static Question of(Study study, List<Agency> agencies, List<NamesInTwoLanguages.Pair> names) {
			List<Proposal> pairs = names.stream()
					.map(it -> Duplicates.inTwoLanguages(StudyBodies.of(it.french(), Set.of()), StudyBodies.of(it.english(), Set.of()),
							it.common(), it.same()))
					.toList();
			return new Question(agencies.stream().map(it -> StudyBodies.of(it, written(it))).toList(), StudyBodies.jurisdictions(study),
					StudyBodies.apart(study), pairs);
		}

		/** Finds them: seconds for a large study. @throws java.util.concurrent.CancellationException when it is cancelled */
		public Duplicates answer(Progress progress) {
			return Duplicates
					.among(bodies.stream().map(it -> it.sharing(read(it.shared(), AddressForms.SHIPPED))).toList(), jurisdictions, apart,
							progress)
					.and(inTwoLanguages, apart);
		}
	}

	/** Finds bodies among the agencies of a study as they are now. */
	public static BodyMatcher matcher(Study study) {
		return new BodyMatcher(Agencies.of(study).map(it -> of(it, Set.of())).toList(), jurisdictions(study), Thresholds.OF_PALIER);
	}
}
