// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.CodedBy;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSaying;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Counted;
import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StudyView;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads back, as a script would from the help page, what a number says in JSON that it counts. */
final class ReadCounted {

	private final StudyView view;
	private final JsonNode groups;

	ReadCounted(StudyView view, JsonNode groups) {
		this.view = view;
		this.groups = groups;
	}

	Counted of(JsonNode node) {
		JsonNode where = node.required("where");
		return switch (node.required("of").asText()) {
		case "cells" -> new Counted.Cells(cells(where));
		case "agencies" -> new Counted.Agencies(cells(where), node.required("least").asInt(), node.path("most").asInt(Counted.ANY_NUMBER));
		case "usages" -> {
			Map<String, Set<String>> usages = new HashMap<>();
			node.required("usages").fieldNames().forEachRemaining(it -> usages.put(it, texts(node.required("usages").required(it))));
			yield new Counted.Usages(cells(where), usages);
		}
		case "posts" -> new Counted.Posts(posts(where));
		default -> throw new IllegalArgumentException(node.toString());
		};
	}

	private static CellFilter cells(JsonNode where) {
		List<PresenceStatus> status = texts(where.path("status")).stream().map(it -> constant(PresenceStatus.class, it)).toList();
		CellFilter filter = CellFilter.ALL.withJurisdiction(where.path("jurisdiction").asText(""))
				.withCategory(where.path("category").isNull() ? CellFilter.NONE : where.path("category").asText(""))
				.withPlatforms(texts(where.path("platforms")))
				.withStatus(status.toArray(PresenceStatus[]::new));
		JsonNode coding = where.path("coding");
		if (coding.isObject()) {
			filter = filter.withCoding(new CellFilter.Coding(coding.path("usage").asText(""),
					constant(CellFilter.CoderAgreement.class, coding.required("said").asText())));
		}
		JsonNode search = where.path("search");
		if (search.isObject()) {
			FindingStep step = search.has("step") ? constant(FindingStep.class, search.path("step").asText()) : null;
			filter = filter.withSearch(new CellFilter.Search(step, constant(CellFilter.Search.Kind.class, search.required("kind").asText())));
		}
		return where.path("framed").asBoolean() ? filter.ofFrame() : filter;
	}

	private PostFilter posts(JsonNode where) {
		PostFilter filter = PostFilter.ALL.withPlatforms(texts(where.path("platforms"))).withAccount(where.path("account").asText(""))
				.withPeriod(where.path("period").asText("")).withText(where.path("text").asText("")).withUsages(texts(where.path("usages")))
				.withCodedBy(texts(where.path("codedBy")).stream().map(it -> constant(CodedBy.class, it)).toArray(CodedBy[]::new))
				.withContact(constant(PostFilter.Contact.class, where.path("contact").asText("any"))).withChanged(where.path("changed").asBoolean())
				.withAgencies(group(where.path("agencies"))).withRelayed(group(where.path("relayed")));
		for (JsonNode place : where.path("places")) {
			var theory = view.theories().stream().filter(it -> it.facet().id().equals(place.required("theory").asText())).findFirst().orElseThrow();
			filter = filter.in(theory.place(view).in(texts(place.required("in"))));
		}
		List<PostSaying> own = new ArrayList<>();
		where.path("own").forEach(it -> own.add(new PostSaying(it.required("field").asText(), texts(it.path(it.has("in") ? "in" : "notIn")),
				it.has("notIn"), it.required("none").asBoolean())));
		filter = filter.withOwn(own);
		List<PostFilter> any = new ArrayList<>();
		where.path("anyOf").forEach(it -> any.add(posts(it)));
		Set<Long> keys = new HashSet<>();
		where.path("posts").forEach(it -> keys.add(it.asLong()));
		return filter.withAnyOf(any).withKeys(keys);
	}

	private Set<Integer> group(JsonNode name) {
		if (name.isMissingNode()) {
			return Set.of();
		}
		JsonNode group = groups.required(name.asText());
		List<String> alone = view.posts().agencies().alone();
		Set<Integer> numbers = new HashSet<>();
		texts(group.required("ids")).forEach(it -> numbers.add(alone.indexOf(it)));
		group.path("sharing").forEach(it -> numbers.add(alone.size() + view.posts().agencies().sharing().indexOf(list(it))));
		texts(group.path("others")).forEach(it -> numbers.add(switch (it) {
		case "unattributed" -> AccountAgency.UNATTRIBUTED;
		case "ambiguous" -> AccountAgency.AMBIGUOUS;
		case "relayed" -> AccountAgency.RELAYED;
		default -> throw new IllegalArgumentException(it);
		}));
		return numbers.isEmpty() ? Set.of(AccountAgency.NOBODY) : numbers;
	}

	private static List<String> list(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach(it -> texts.add(it.asText()));
		return texts;
	}

	private static Set<String> texts(JsonNode array) {
		return Set.copyOf(list(array));
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String id) {
		return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
	}
}
