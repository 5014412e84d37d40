// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.corpus.SetPost;
import org.palier.numbers.view.SampleBasis.Kind;
import org.palier.numbers.view.SampleBasis;
import org.palier.statistics.estimation.PredictedCluster;

/** The basis of the shares of a {@link CodedSample}, in the form in which others may have it. */
final class BasisOf {

	private final CodedSample sample;
	/** Numbers of agencies as a reader sees them, from 1 in the order of the study; those of the posts of nobody are together. */
	private final Map<Integer, Integer> agencies = new LinkedHashMap<>();

	BasisOf(CodedSample sample) {
		this.sample = sample;
	}

	SampleBasis basis() {
		List<String> order = sample.order();
		FirstStage first = sample.first();
		List<SampleBasis.Part> parts = new ArrayList<>(strata(order, first));
		for (PredictedCluster each : sample.frame().byAgency(order)) {
			parts.add(new SampleBasis.Part(Kind.AGENCY, Integer.toString(agency(each.cluster())), each.units(), list(each.predicted()),
					Optional.empty()));
		}
		return new SampleBasis(sample.answers().set().getName(), ReferenceColumns.name(sample.answers().facet()), sample.names(),
				sample.frame().size(), sample.answers().response().drawn(), sample.isByPeopleAlone(), sample.kept(),
				Optional.ofNullable(first).map(it -> new SampleBasis.FirstStage(it.drawn(), it.all())),
				sample.drawn().stream().map(this::drawn).toList(), parts);
	}

	/** Strata of now; where agencies were drawn first those of the draw too, of which a part may have no post. */
	private List<SampleBasis.Part> strata(List<String> order, @Nullable FirstStage first) {
		Map<String, Long> now = new LinkedHashMap<>(sample.frame().strata());
		if (first != null) {
			first.posts().keySet().stream().sorted().forEach(it -> now.putIfAbsent(it, 0L));
		}
		List<SampleBasis.Part> strata = new ArrayList<>();
		BiConsumer<String, Long> add = (key, posts) -> strata
				.add(new SampleBasis.Part(Kind.STRATUM, key, posts, list(sample.frame().counts(key, order)),
				first == null || !first.posts().containsKey(key) ? Optional.empty()
						: Optional.of(new SampleBasis.FirstStage(first.posts().getOrDefault(key, 0), first.sizes().getOrDefault(key, 0)))));
		now.forEach(add);
		return strata;
	}

	private SampleBasis.Drawn drawn(SetPost post) {
		Double first = post.firstStage();
		return new SampleBasis.Drawn(post.stratum(), agency(sample.frame().agency(post.post())), first == null ? 1 : first,
				Objects.requireNonNull(post.probability()), sample.answers().isTold(post.post())
						? Optional.of(sample.answers().response().weights().getOrDefault(post.post(), 1.0)) : Optional.empty(),
				sample.answers().words(post.post()), sample.frame().code(post.post()));
	}

	private int agency(int cluster) {
		return agencies.computeIfAbsent(cluster, it -> agencies.size() + 1);
	}

	private static List<Double> list(double[] numbers) {
		return Arrays.stream(numbers).boxed().toList();
	}
}
