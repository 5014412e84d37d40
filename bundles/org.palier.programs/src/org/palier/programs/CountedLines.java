// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A study as lines for a program that counts: the greeting, its lists, its cells, its posts by cells; {@code programs.schema.json} of the
 * help.
 */
final class CountedLines {

	private final ProgramTerms terms;
	private final StudyView view;

	CountedLines(ProgramTerms terms, StudyView view) {
		this.terms = terms;
		this.view = view;
	}

	/** Each line in order. */
	void forEach(Consumer<String> taker) {
		Iterator<ObjectNode> lines = Stream.of(Stream.of(greeting()), agencies(), cells(), posts()).flatMap(it -> it).iterator();
		lines.forEachRemaining(it -> taker.accept(it.toString()));
	}

	private ObjectNode greeting() {
		ObjectNode line = TalkLines.greeting(terms, OptionValues.defaults(terms.options()));
		ObjectNode study = line.putObject("study");
		named(study, "jurisdictions", view.jurisdictions());
		named(study, "categories", view.categories());
		var platforms = study.putArray("platforms");
		view.platforms().forEach(it -> thing(platforms.addObject(), it.id(), it.name()));
		named(study, "usages", view.usages());
		return line;
	}

	private static void named(ObjectNode study, String key, List<StudyView.Named> things) {
		var array = study.putArray(key);
		things.forEach(it -> thing(array.addObject(), it.id(), it.name()));
	}

	private static ObjectNode thing(ObjectNode node, String id, Bilingual name) {
		node.put("id", id);
		TalkLines.both(node, "name", name);
		return node;
	}

	private Stream<ObjectNode> agencies() {
		return view.agencies().stream().map(it -> {
			ObjectNode line = TalkLines.object();
			ObjectNode agency = thing(line.putObject("agency"), it.id(), it.name());
			agency.put("jurisdiction", view.jurisdictions().get(it.jurisdiction()).id());
			agency.put("category", it.category() == StudyView.NONE ? null : view.categories().get(it.category()).id());
			if (it.size() == StudyView.NONE) {
				agency.putNull("size");
			} else {
				agency.put("size", it.size());
			}
			agency.put("there", it.there());
			return line;
		});
	}

	private Stream<ObjectNode> cells() {
		return IntStream.range(0, view.agencies().size()).boxed()
				.flatMap(agency -> IntStream.range(0, view.platforms().size()).mapToObj(platform -> {
			ObjectNode line = TalkLines.object();
					ObjectNode cell = line.putObject("cell").put("agency", view.agencies().get(agency).id())
							.put("platform", view.platforms().get(platform).id())
					.put("status", view.status(agency, platform).getLiteral().toLowerCase(Locale.ROOT));
			var usages = cell.putArray("usages");
					IntStream.range(0, view.usages().size()).filter(it -> view.shows(agency, platform, it))
							.forEach(it -> usages.add(view.usages().get(it).id()));
			return line;
		}));
	}

	private Stream<ObjectNode> posts() {
		PostsView posts = view.posts();
		return IntStream.range(0, posts.cells()).filter(it -> posts.posts(it) > 0 && !posts.isAgain(it)).mapToObj(it -> {
			ObjectNode line = TalkLines.object();
			int agency = posts.agency(it);
			line.putObject("posts").put("agency", agency < 0 ? null : view.agencies().get(agency).id()).put("own", posts.isOwn(it))
					.put("platform", posts.platformId(it)).put("month", posts.month(it).isEmpty() ? null : posts.month(it))
					.put("usage", posts.usageId(it).isEmpty() ? null : posts.usageId(it)).put("reply", posts.isReply(it)).put("relay", posts.isRelay(it))
					.put("count", posts.posts(it));
			return line;
		});
	}
}
