// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.corpus.CorpusView;
import org.palier.corpus.Post;
import org.palier.corpus.PostTwins;
import org.palier.headless.console.Console;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The list of what agencies say on several of their accounts.
 *
 * @param study read with its posts
 * @param forms how addresses are read
 * @param gate  that all of it passes
 */
record PostTwinsOutput(StudyOnDisk study, AddressForms forms, StudyGate gate) {

	/** Groups that are written one by one; all are counted. */
	static final int MOST = 1000;
	private static final int LONGEST = 70;

	/** Takes lines for a person. */
	interface Lines {
		/** One of them. */
		void line(String text);
	}

	void write(ObjectNode answer, Lines lines, Locale locale) throws IOException {
		CorpusView view = study.postsNeeded();
		List<PostTwins> all = view.twins(Attribution.of(study.study(), view, forms).lines());
		List<Agency> agencies = Agencies.of(study.study()).toList();
		Map<PostTwins.Kind, Integer> kinds = new LinkedHashMap<>();
		for (PostTwins.Kind kind : PostTwins.Kind.values()) {
			kinds.put(kind, (int) all.stream().filter(it -> it.kind() == kind).count());
		}
		long linked = all.stream().flatMap(it -> it.posts().stream()).distinct().count();
		answer.put("groups", all.size()).put("posts", linked).put("release", gate.release().id());
		kinds.forEach((kind, count) -> answer.put(kind.id(), count));
		lines.line(Console
				.text("duplicates.posts", all.size(), linked, kinds.get(PostTwins.Kind.SAME_TEXT), kinds.get(PostTwins.Kind.TWO_LANGUAGES))
				.in(locale));
		ArrayNode list = answer.putArray("list");
		for (PostTwins twins : all.subList(0, Math.min(MOST, all.size()))) {
			String agency = twins.agency() < agencies.size() ? agencies.get(twins.agency()).getId() : "";
			ObjectNode node = list.addObject().put("kind", twins.kind().id()).put("agency", agency);
			lines.line(Console.text("duplicates.posts." + twins.kind().id(), agency).in(locale));
			posts(view, twins, node.putArray("posts"), lines);
		}
		if (all.size() > MOST) {
			lines.line(Console.text("duplicates.posts.more", all.size() - MOST).in(locale));
		}
	}

	private void posts(CorpusView view, PostTwins twins, ArrayNode into, Lines lines) throws IOException {
		Map<Long, Post> posts = new HashMap<>();
		for (long key : twins.posts()) {
			view.post(key).ifPresent(it -> posts.put(key, gate.post(it.post(), it.runId())));
		}
		for (long key : twins.posts()) {
			Post post = posts.get(key);
			if (post != null) {
				String at = post.createdAt() == null ? "" : post.createdAt().toString();
				into.addObject().put("platform", post.platform()).put("id", post.itemId()).put("account", post.accountHandle()).put("at", at)
						.put("language", post.language()).put("text", post.text());
				String text = post.text().replaceAll("\\s+", " ");
				lines.line("    " + at + "  " + post.platform() + " " + post.accountHandle() + "  "
						+ text.substring(0, Math.min(LONGEST, text.length())));
			}
		}
	}
}
