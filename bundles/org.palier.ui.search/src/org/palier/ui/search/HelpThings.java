// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.palier.search.HelpText;
import org.palier.search.Thing;

/** The pages that stand in the table of contents of the help, those of plug-ins among them. */
final class HelpThings {

	private HelpThings() {
	}

	static List<Thing> all() {
		Set<String> addresses = new LinkedHashSet<>();
		for (IToc book : HelpSystem.getTocs()) {
			add(book.getTopics(), addresses);
		}
		String language = Locale.getDefault().getLanguage().equals("fr") ? "fr" : "en";
		List<Thing> pages = new ArrayList<>();
		for (String address : addresses) {
			try (InputStream content = HelpSystem.getHelpContent(address)) {
				if (content != null) {
					pages.add(new HelpText(address, new String(content.readAllBytes(), StandardCharsets.UTF_8), language).thing());
				}
			} catch (IOException unreadable) {
				// It says so itself when it is opened.
				ILog.of(HelpThings.class).warn(address, unreadable);
			}
		}
		return pages;
	}

	private static void add(ITopic[] topics, Set<String> addresses) {
		for (ITopic topic : topics) {
			if (topic.getHref() != null) {
				addresses.add(topic.getHref().replaceAll("#.*", ""));
			}
			add(topic.getSubtopics(), addresses);
		}
	}
}
