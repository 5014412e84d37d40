// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.palier.coding.resolved.SetProgress;
import org.palier.coding.resolved.SetProgress.CoderProgress;
import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.FrameFilter.Authors;
import org.palier.coding.sets.NonResponse.StratumResponse;
import org.palier.coding.sets.StratumField;
import org.palier.coding.sets.Targeting;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Allocation;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.HandedOut;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.ui.labels.ModelLabels;

/**
 * The facts on a set.
 *
 * @param progress empty while it is counted
 */
record SetFacts(CodingSet set, Optional<SetProgress> progress) {

	/** More strata than these are summed up. */
	private static final int MOST_STRATA = 40;
	private static final String AUTHORS = "authors=";

	/** Texts by what they are called, in their order. */
	Map<String, String> of() {
		var facts = new LinkedHashMap<String, String>();
		facts.put(SetMessages.purpose, set.getPurpose() == SetPurpose.TRAINING ? SetMessages.purposeTraining : SetMessages.purposeReal);
		facts.put(SetMessages.factState,
				set.getClosedOn() == null ? SetMessages.stateOpen : NLS.bind(SetMessages.stateClosed, day(set.getClosedOn())));
		facts.put(SetMessages.factPosts, posts());
		if (set.getTargeted() > 0) {
			facts.put(SetMessages.target, targeting());
		}
		facts.put(SetMessages.factFrame, CountedSentence.bind(SetMessages.factFrameOf, count(set.getFramePosts()),
				frame(Objects.requireNonNullElse(set.getFrame(), ""))));
		facts.put(SetMessages.factPlan, plan());
		facts.put(SetMessages.factDrawn, NLS.bind(SetMessages.factDrawnOn, day(set.getDrawnOn()), String.valueOf(set.getSeed())));
		facts.put(SetMessages.facets, set.getFacets().isEmpty() ? SetMessages.facetsAll : String.join(", ", set.getFacets()));
		facts.put(SetMessages.factSeen, set.isSuggestions() ? SetMessages.seenSuggestions : SetMessages.seenBlind);
		facts.put(SetMessages.coders, coders());
		facts.put(SetMessages.factStrata, strata());
		facts.put(SetMessages.factHandedOut, set.getHandedOut().isEmpty() ? SetMessages.handedOutNothing
				: set.getHandedOut().stream().map(this::handedOut).collect(Collectors.joining("\n")));
		return facts;
	}

	private String posts() {
		return set.getTargeted() == 0 ? count(set.getSize())
				: NLS.bind(SetMessages.factTwoParts, count(set.getSize()), count(set.getTargeted()));
	}

	/** Which posts could be drawn; whose they are in words. */
	private static String frame(String kept) {
		String others = Arrays.stream(kept.split(";")).map(String::strip).filter(it -> !it.isEmpty() && !it.startsWith(AUTHORS))
				.collect(Collectors.joining(" ; "));
		String whose = kept.contains(AUTHORS + Authors.EVERYBODY.id()) ? SetMessages.authorsEverybody
				: kept.contains(AUTHORS + Authors.RELAYED.id()) ? SetMessages.authorsRelayed : SetMessages.authorsAgencies;
		return others.isEmpty() ? whose : whose + " ; " + others;
	}

	private static String fields(List<String> strata) {
		return strata.stream()
				.map(field -> Arrays.stream(StratumField.PostProperty.values()).filter(it -> it.id().equals(field)).map(SampleDrafts::label)
						.findFirst()
				.orElseGet(() -> NLS.bind(SetMessages.predicted, field))).collect(Collectors.joining(", "));
	}

	private String targeting() {
		String kept = Objects.requireNonNullElse(set.getTargeting(), Targeting.PlainTargeting.LEAST_CERTAIN.text());
		return switch (Targeting.parse(kept)) {
		case Targeting.PlainTargeting.LEAST_CERTAIN -> SetMessages.targetLeastCertain;
		case Targeting.PlainTargeting.DIVERSE -> SetMessages.targetDiverse;
		case Targeting.PlainTargeting.DISAGREEMENT -> SetMessages.targetDisagreement;
		case Targeting.Search search -> NLS.bind(SetMessages.targetSearchOf, search.words());
		};
	}

	private String plan() {
		String by = set.getStrata().isEmpty() ? SetMessages.planSimple
				: NLS.bind(SetMessages.planStrata, fields(set.getStrata()), allocation(set.getAllocation()));
		return set.getAgencies() == 0 ? by
				: by + "\n" + CountedSentence.bind(SetMessages.planAgencies, count(set.getAgencies()), count(set.getFrameAgencies())) + kept();
	}

	private String kept() {
		return set.getAfter() == null || !(set.eContainer() instanceof Study study) ? ""
				: study.getCodingSets().stream().filter(it -> it.getId().equals(set.getAfter())).findFirst()
						.map(it -> "\n" + NLS.bind(SetMessages.planKept, it.getName())).orElse("");
	}

	static String allocation(Allocation how) {
		return switch (how) {
		case EQUAL -> SetMessages.equal;
		case NEYMAN -> SetMessages.neyman;
		case BY_HAND -> SetMessages.byHand;
		case PROPORTIONAL -> SetMessages.proportional;
		};
	}

	private String coders() {
		if (set.getCoders().isEmpty()) {
			return SetMessages.nobodyCodes;
		}
		AssignedPosts assigned = AssignedPosts.of(set);
		String overlap = NLS.bind(SetMessages.factOverlap, new Typography(Locale.getDefault()).percent(set.getOverlap()),
				count(assigned.shared()));
		return set.getCoders().stream().map(it -> coder(it, assigned)).collect(Collectors.joining("\n")) + "\n" + overlap;
	}

	private String coder(Coder coder, AssignedPosts assigned) {
		Optional<CoderProgress> far = progress.flatMap(it -> it.coders().stream().filter(each -> each.coder().equals(coder.getId())).findFirst());
		String name = ModelLabels.ofWorkbench().text(coder);
		return far.map(it -> NLS.bind(SetMessages.factCoder, new Object[] { name, count(it.coded()), count(it.posts()), count(it.skipped()) }))
				.orElseGet(() -> CountedSentence.bind(SetMessages.codes, name, count(assigned.count(coder.getId()))));
	}

	private String strata() {
		if (progress.isEmpty()) {
			return set.getParts().stream().limit(MOST_STRATA)
					.map(it -> NLS.bind(SetMessages.factStratum, new Object[] { stratum(it.getKey()), count(it.getPosts()), count(it.getDrawn()) }))
					.collect(Collectors.joining("\n"));
		}
		Map<String, Integer> frame = set.getParts().stream()
				.collect(Collectors.toMap(it -> Objects.requireNonNullElse(it.getKey(), ""), it -> it.getPosts(), Math::max));
		var strata = progress.get().response().strata();
		String listed = strata.stream().limit(MOST_STRATA).map(it -> stratum(it, frame)).collect(Collectors.joining("\n"));
		return strata.size() <= MOST_STRATA ? listed : listed + "\n" + NLS.bind(SetMessages.factMoreStrata, count(strata.size() - MOST_STRATA));
	}

	private static String stratum(StratumResponse it, Map<String, Integer> frame) {
		return NLS.bind(SetMessages.factStratumCoded, new Object[] { stratum(it.key()), count(frame.getOrDefault(it.key(), 0)), count(it.drawn()),
				count(it.answered()), count(it.missing()) });
	}

	private static String stratum(String key) {
		return key == null || key.isEmpty() ? SetMessages.allPosts : key;
	}

	private String handedOut(HandedOut given) {
		String who = given.getCoder() == null ? "–" : ModelLabels.ofWorkbench().text(given.getCoder());
		return CountedSentence.bind(SetMessages.factHandedOutTo,
				new Object[] { who, day(given.getOn()), count(given.getPosts()), Objects.requireNonNullElse(given.getDigest(), "")
						.substring(0, Math.min(12, Objects.requireNonNullElse(given.getDigest(), "").length())) });
	}

	private static String day(Object day) {
		return day == null ? "–" : day.toString();
	}

	private static String count(long number) {
		return new Typography(Locale.getDefault()).count(number);
	}
}
