// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.estimates.MarginNow;
import org.palier.coding.estimates.PlanCost;
import org.palier.coding.estimates.PlanTrial;
import org.palier.coding.resolved.ReadingPace;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameCoverage;
import org.palier.coding.sets.PlanRequest;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetException;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.model.CoderKind;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.coding.FacetName;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/**
 * The data of the study that the window for drawing a sample needs: names to choose from, and results of a plan. On the
 * user-interface thread.
 */
final class SampleDrafts {

	/** Posts by which the effect of a plan is tried out, whatever is read in the end. */
	static final int TRIAL = 400;

	private final StudySession session;
	private final Counted posts;

	/** @param posts those that count */
	SampleDrafts(StudySession session, Counted posts) {
		this.session = session;
		this.posts = posts;
	}

	/**
	 * The cost of a plan's margins, and the coverage of its sample.
	 *
	 * @param pace of the reader
	 */
	record Ground(PlanCost cost, FrameCoverage coverage, ReadingPace pace) {
	}

	/** A question that is asked on another thread. */
	@FunctionalInterface
	interface Question<T> {
		T of(Progress progress) throws IOException;
	}

	/** The ground of a plan. @param reader id of who reads @throws SetException when it is none */
	Question<Ground> ground(PlanRequest request, String reader) throws SetException {
		SampleRun run = run(request);
		StudyView view = session.view();
		return progress -> {
			SamplingFrame frame = run.frame(posts.view(), progress);
			Collection<Coding> own = reader.isEmpty() ? List.of() : posts.view().codingsBy(reader);
			return new Ground(PlanCost.of(run.plan(), frame), FrameCoverage.of(frame, view), ReadingPace.of(own));
		};
	}

	/**
	 * Makes a draw as a preview; nothing is written.
	 *
	 * @param endsAt as {@link MarginEnd#margin} says
	 * @throws SetException when it is no plan
	 */
	Question<SampleRun.Outcome> draw(PlanRequest request, double endsAt) throws SetException {
		SampleRun run = run(request, endsAt);
		return progress -> run.draw("", posts.view(), progress);
	}

	/**
	 * How a plan does in corpora that are made from these posts.
	 * @param endsAt as {@link MarginEnd#margin} says
	 * @throws SetException when it is no plan
	 */
	Question<PlanTrial.Outcome> trial(PlanRequest request, double endsAt) throws SetException {
		// A sample that cannot end at a margin is refused before somebody waits.
		run(request, endsAt);
		// The model belongs to the window's thread.
		Study study = EcoreUtil.copy(session.study());
		SamplingPlan plan = request.plan(study);
		var folder = new StudyFolder(session.folder());
		return progress -> new PlanTrial(plan, study, posts.view(), posts.attribution(), TrainedModels.of(folder)).stoppingAt(endsAt)
				.run(PlanTrial.CORPORA, progress);
	}

	/** The run that draws. @throws SetException when it is no plan */
	SampleRun run(PlanRequest request) throws SetException {
		return new SampleRun(request.plan(session.study()), session.study(), posts.attribution());
	}

	/**
	 * Makes the run of a plan, whose reading may end at a margin.
	 *
	 * @param endsAt as {@link MarginEnd#margin} says
	 * @throws SetException when it is no such plan
	 */
	SampleRun run(PlanRequest request, double endsAt) throws SetException {
		return endsAt > 0 ? run(request).stoppingAt(endsAt, MarginNow.BLOCK) : run(request);
	}

	/** Why what is asked for is no plan; empty when it is. */
	String wrong(PlanRequest request) {
		try {
			run(request);
			return "";
		} catch (SetException refused) {
			return refused.reason().in(Locale.getDefault());
		}
	}

	private Study study() {
		return session.study();
	}

	/** Samples of which agencies can be kept, by id: those that drew agencies by their permanent random numbers. */
	Map<String, String> samplesOfAgencies() {
		var samples = new LinkedHashMap<String, String>();
		new CodingSets(study()).all().stream().filter(it -> it.getTurn() != null).forEach(it -> samples.put(it.getId(), it.getName()));
		return samples;
	}

	/** A name that no sample has. */
	String freeName() {
		return new CodingSets(study()).freeName();
	}

	/** Names of persons, by id. */
	Map<String, String> persons() {
		Map<String, String> persons = new LinkedHashMap<>();
		study().getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN)
				.forEach(it -> persons.put(it.getId(), ModelLabels.ofWorkbench().text(it)));
		return persons;
	}

	/** Names of platforms, by id. */
	Map<String, String> platforms() {
		Map<String, String> platforms = new LinkedHashMap<>();
		study().getPlatforms().forEach(it -> platforms.put(it.getId(), ModelLabels.ofWorkbench().text(it)));
		return platforms;
	}

	/** Names of what can be coded, by id; short where that says enough. */
	Map<String, String> facets() {
		Map<String, String> facets = new LinkedHashMap<>();
		DeskCodebook asked = DeskCodebook.of(study(), Set.copyOf(DeskCodebook.theoriesOfPosts(study())));
		asked.facets().forEach(
				it -> facets.put(it.facet().id(), FacetName.of(it, asked.facets(), Locale.getDefault()).toLowerCase(Locale.getDefault())));
		study().getTheories().stream().filter(it -> !it.getCategories().isEmpty())
				.forEach(it -> facets.putIfAbsent(it.getId(), ModelLabels.ofWorkbench().in(it.getName())));
		return facets;
	}

	/** Ids of the coded facets unless a person chooses others. */
	Set<String> usualFacets() {
		Set<String> usual = new LinkedHashSet<>(List.of(Facet.USAGE.id()));
		usual.addAll(DeskCodebook.theoriesOfPosts(study()));
		return usual;
	}

	/** Names of the fields that divide strata, by id. */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		Arrays.stream(StratumField.PostProperty.values()).forEach(it -> fields.put(it.id(), label(it)));
		facets().forEach((id, name) -> fields.put(id, NLS.bind(SetMessages.predicted, name)));
		return fields;
	}

	/** Whether a field of strata is what programs predict. */
	static boolean isPredicted(String field) {
		return Arrays.stream(StratumField.PostProperty.values()).noneMatch(it -> it.id().equals(field));
	}

	/** Returns the name of a field of strata. */
	static String label(StratumField.PostProperty field) {
		return switch (field) {
		case JURISDICTION -> SetMessages.fieldJurisdiction;
		case CATEGORY -> SetMessages.fieldCategory;
		case AGENCY -> SetMessages.fieldAgency;
		case PLATFORM -> SetMessages.fieldPlatform;
		case LANGUAGE -> SetMessages.fieldLanguage;
		case MONTH -> SetMessages.fieldMonth;
		case YEAR -> SetMessages.fieldYear;
		case KIND -> SetMessages.fieldKind;
		};
	}
}
