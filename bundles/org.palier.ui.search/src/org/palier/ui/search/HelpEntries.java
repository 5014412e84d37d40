// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;
import org.palier.search.HelpText;
import org.palier.search.SearchEntry;

/** The pages that stand in the table of contents of the help, those of plug-ins among them. */
final class HelpEntries {

	private HelpEntries() {
	}

	static List<SearchEntry> all() {
		Set<String> addresses = new LinkedHashSet<>();
		for (IToc book : HelpSystem.getTocs()) {
			add(book.getTopics(), addresses);
		}
		String language = Locale.getDefault().getLanguage().equals("fr") ? "fr" : "en";
		List<SearchEntry> pages = new ArrayList<>();
		for (String address : addresses) {
			try {
				Optional<URL> place = place(address);
				if (place.isPresent()) {
					try (InputStream content = place.get().openStream()) {
						pages.add(new HelpText(address, new String(content.readAllBytes(), StandardCharsets.UTF_8), language).thing());
					}
				}
			} catch (IOException unreadable) {
				// It says so itself when it is opened.
				ILog.of(HelpEntries.class).warn(address, unreadable);
			}
		}
		return pages;
	}

	/** Where a page lies, in the language of the workbench: the product has no server of help. */
	private static Optional<URL> place(String address) {
		IPath path = IPath.fromPortableString(address);
		Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
		return bundle == null ? Optional.empty()
				: Optional.ofNullable(FileLocator.find(bundle, IPath.fromPortableString("$nl$").append(path.removeFirstSegments(1)), null));
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
