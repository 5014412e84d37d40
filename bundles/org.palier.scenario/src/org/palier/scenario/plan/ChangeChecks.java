// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.PlacementChange;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.PlatformCloses;
import org.palier.model.PostVolume;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.ReplyPractice;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.UsageShift;
import org.palier.model.WorkHours;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.words.ScenarioWords;

/** Checks for impossible things in changes after the changes before them. */
final class ChangeChecks {

	/** Takes what is found. */
	@FunctionalInterface
	interface FaultSink {
		void add(String rule, EObject object, Object... named);
	}

	private final FaultSink found;
	private final ChangeKinds kinds;
	private final Set<Platform> open;
	private final Set<String> platformIds = new HashSet<>();
	private final Set<Agency> agencies = new HashSet<>();
	private final Set<String> agencyIds = new HashSet<>();

	ChangeChecks(Study study, ChangeKinds kinds, FaultSink found) {
		this.found = found;
		this.kinds = kinds;
		this.open = new HashSet<>(study.getPlatforms());
		study.getPlatforms().forEach(it -> platformIds.add(it.getId()));
		Agencies.of(study).forEach(it -> {
			agencies.add(it);
			agencyIds.add(it.getId());
		});
	}

	void all(List<ScenarioChange> changes) {
		changes.forEach(this::check);
	}

	private void check(ScenarioChange change) {
		switch (change) {
		case PlatformAppears it -> appears(it);
		case PlatformCloses it -> {
			onPlatform(it, it.getPlatform(), true);
			if (it.getFilter() == null) {
				open.remove(it.getPlatform());
			}
		}
		case Adoption it -> {
			onPlatform(it, it.getPlatform(), true);
			need(it, it.getCurve());
			it.getUsages().forEach(usage -> need(it, usage.getUsage()));
		}
		case PostVolume it -> onPlatform(it, it.getPlatform(), false);
		case ReplyPractice it -> onPlatform(it, it.getPlatform(), false);
		case WorkHours it -> onPlatform(it, it.getPlatform(), false);
		case UsageShift it -> shift(it);
		case PlacementChange it -> placement(it);
		case NewAgency it -> newAgency(it);
		case Merger it -> merger(it);
		case ContributedChange it -> contributed(it);
		default -> {
			// nothing but its assumption can be wrong
		}
		}
	}

	private void appears(PlatformAppears change) {
		if (need(change, change.getPlatform())) {
			if (!platformIds.add(change.getPlatform().getId())) {
				found.add("platform_exists", change, change.getId(), ScenarioWords.name(change.getPlatform()));
			}
			open.add(change.getPlatform());
		}
		change.getUsages().forEach(it -> need(change, it.getUsage()));
		change.getPlacements().forEach(it -> {
			need(change, it.getUsage());
			need(change, it.getCategory());
		});
	}

	private void onPlatform(ScenarioChange change, @Nullable Platform platform, boolean needed) {
		if (platform == null) {
			if (needed) {
				found.add("incomplete", change, change.getId());
			}
		} else if (!open.contains(platform)) {
			found.add("platform_not_open", change, change.getId(), ScenarioWords.name(platform));
		}
	}

	private void shift(UsageShift change) {
		onPlatform(change, change.getPlatform(), false);
		if (need(change, change.getFrom()) && need(change, change.getTo()) && change.getFrom() == change.getTo()) {
			found.add("same_usage", change, change.getId(), ScenarioWords.name(change.getFrom()));
		}
	}

	private void placement(PlacementChange change) {
		onPlatform(change, change.getPlatform(), false);
		if (need(change, change.getTheory()) && need(change, change.getUsage()) && change.getCategory() != null
				&& change.getCategory().eContainer() != change.getTheory()) {
			found.add("other_theory", change, change.getId());
		}
	}

	private void newAgency(NewAgency change) {
		need(change, change.getJurisdiction());
		if (need(change, change.getAgency())) {
			if (!agencyIds.add(Objects.requireNonNullElse(change.getAgency().getId(), ""))) {
				found.add("agency_exists", change, change.getId(), ScenarioWords.name(change.getAgency()));
			}
			agencies.add(change.getAgency());
			change.getAgency().getPresences().stream().filter(it -> it.getStatus() == PresenceStatus.PRESENT)
					.map(Presence::getPlatform).forEach(it -> onPlatform(change, it, true));
		}
	}

	private void merger(Merger change) {
		if (!need(change, change.getInto()) || !need(change, change.getAgencies().stream().findFirst().orElse(null))) {
			return;
		}
		Stream.concat(Stream.of(change.getInto()), change.getAgencies().stream()).distinct().filter(it -> !agencies.contains(it))
				.forEach(it -> found.add("agency_gone", change, change.getId(), ScenarioWords.name(it)));
		change.getAgencies().stream().filter(it -> it != change.getInto()).forEach(agencies::remove);
	}

	private void contributed(ContributedChange change) {
		Optional<ChangeKind> kind = kinds.find(change.getKind());
		if (kind.isEmpty()) {
			Bilingual name = Bilingual.of(change.getName());
			String id = Objects.requireNonNullElse(change.getKind(), "?");
			found.add("kind_missing", change, change.getId(), name.isEmpty() ? Bilingual.same(id) : name, id,
					Objects.requireNonNullElse(change.getPlugin(), "?"));
			return;
		}
		for (ChangeParameter parameter : kind.get().parameters()) {
			ChangeArgument argument = parameter.argumentOf(change);
			switch (parameter) {
			case ChangeParameter.OnPlatform it -> onPlatform(change, argument == null ? null : argument.getPlatform(), it.required());
			case ChangeParameter.OfUsage it when it.required() -> need(change, argument == null ? null : argument.getUsage());
			case ChangeParameter.OfUsage it -> {
				// none chosen means every one
			}
			case ChangeParameter.Number it -> {
				// checked with all assumptions
			}
			}
		}
	}

	private boolean need(ScenarioChange change, @Nullable Object part) {
		if (part == null) {
			found.add("incomplete", change, change.getId());
		}
		return part != null;
	}
}
