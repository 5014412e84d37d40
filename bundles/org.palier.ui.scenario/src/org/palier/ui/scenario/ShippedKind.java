// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.Agency;
import org.palier.model.ContributedChange;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.ui.labels.ModelLabels;

/** A kind of change that Palier has itself and that can be added to a scenario, in the order of the menu. */
enum ShippedKind {

	PLATFORM_APPEARS(PalierPackage.Literals.PLATFORM_APPEARS),
	PLATFORM_CLOSES(PalierPackage.Literals.PLATFORM_CLOSES),
	ADOPTION(PalierPackage.Literals.ADOPTION),
	POST_VOLUME(PalierPackage.Literals.POST_VOLUME),
	USAGE_SHIFT(PalierPackage.Literals.USAGE_SHIFT),
	PLACEMENT(PalierPackage.Literals.PLACEMENT_CHANGE),
	REPLY_PRACTICE(PalierPackage.Literals.REPLY_PRACTICE),
	VALIDATION_DELAY(PalierPackage.Literals.VALIDATION_DELAY),
	WORK_HOURS(PalierPackage.Literals.WORK_HOURS),
	NEW_AGENCY(PalierPackage.Literals.NEW_AGENCY),
	MERGER(PalierPackage.Literals.MERGER);

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final EClass type;

	ShippedKind(EClass type) {
		this.type = type;
	}

	static ShippedKind of(ScenarioChange change) {
		for (ShippedKind kind : values()) {
			if (kind.type == change.eClass()) {
				return kind;
			}
		}
		throw new IllegalArgumentException("No kind for " + change.eClass().getName());
	}

	/** The name of a change for readers, whatever plug-in has its kind. */
	static Bilingual title(ScenarioChange change) {
		return change instanceof ContributedChange it ? ContributedKinds.title(it) : of(change).title();
	}

	/** Stem of ids. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name for readers. */
	Bilingual title() {
		return ScenarioText.both("kind." + id());
	}

	/** One of it, with the parts that it contains; what it refers to is not chosen yet. */
	ScenarioChange make(Study study) {
		var change = (ScenarioChange) FACTORY.create(type);
		switch (change) {
		case PlatformAppears it -> {
			List<Platform> known = new ArrayList<>(study.getPlatforms());
			study.getScenarios().forEach(scenario -> scenario.eAllContents().forEachRemaining(part -> {
				if (part instanceof Platform platform) {
					known.add(platform);
				}
			}));
			Platform platform = FACTORY.createPlatform();
			platform.setId(ScenarioEdits.free("new-platform", known));
			platform.setName(ScenarioText.both("new.platform").toModel());
			it.setPlatform(platform);
		}
		case Adoption it -> it.setCurve(FACTORY.createAdoptionRate());
		case NewAgency it -> {
			List<Agency> known = new ArrayList<>();
			study.eAllContents().forEachRemaining(part -> {
				if (part instanceof Agency agency) {
					known.add(agency);
				}
			});
			Agency agency = FACTORY.createAgency();
			agency.setId(ScenarioEdits.free("new-agency", known));
			agency.setName(ScenarioText.both("new.agency").toModel());
			it.setAgency(agency);
			it.setJurisdiction(study.getJurisdictions().stream().findFirst().orElse(null));
		}
		default -> {
			// refers to things of the study only
		}
		}
		return change;
	}

	/** A change in a line: its kind and what it concerns. */
	static String line(ScenarioChange change) {
		var labels = ModelLabels.ofWorkbench();
		List<String> parts = new ArrayList<>();
		for (var reference : change.eClass().getEAllReferences()) {
			if (NAMED.contains(reference.getEReferenceType()) && !reference.isMany() && change.eGet(reference) instanceof EObject thing) {
				parts.add(labels.text(thing));
			}
		}
		if (change instanceof Merger it) {
			it.getAgencies().forEach(agency -> parts.add(labels.text(agency)));
		}
		if (change instanceof Adoption it && it.isIndependent()) {
			parts.add(ScenarioText.of("independent.line"));
		}
		if (change instanceof ContributedChange it) {
			parts.addAll(ContributedRows.parts(it));
		}
		return title(change).in(Locale.getDefault()) + (parts.isEmpty() ? "" : " · " + String.join(" → ", parts));
	}

	private static final Set<EClass> NAMED = Set.of(PalierPackage.Literals.PLATFORM, PalierPackage.Literals.USAGE,
			PalierPackage.Literals.CATEGORY, PalierPackage.Literals.AGENCY);

	/** Platforms of the study and those that appear in a scenario and what it is laid over. */
	static List<Platform> platforms(Study study, Scenario scenario) {
		List<Platform> all = new ArrayList<>(study.getPlatforms());
		Set<Scenario> seen = new LinkedHashSet<>();
		for (Scenario layer = scenario; layer != null && seen.add(layer); layer = layer.getBase()) {
			layer.getChanges().stream().filter(PlatformAppears.class::isInstance).map(it -> ((PlatformAppears) it).getPlatform())
					.filter(Objects::nonNull).forEach(all::add);
		}
		return all;
	}
}
