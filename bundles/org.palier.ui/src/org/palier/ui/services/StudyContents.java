// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.services;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.palier.model.Study;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;
import org.palier.ui.study.StudySessions;

/**
 * The contents of the open studies, as a variable for commands that need them: a menu shows the commands of a set once
 * there is a set. It is computed after every edit, so that it looks at no agency.
 */
public final class StudyContents extends AbstractSourceProvider {

	/** Name of the variable, a collection of words. */
	public static final String VARIABLE = "org.palier.ui.study.contents";

	private final StudySessionListener listener = this::look;
	private StudySessions sessions;
	private List<String> contents = List.of();

	@Override
	public void initialize(IServiceLocator locator) {
		// The studies are a service of a complete workbench; this one is made on the way there.
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			sessions = PlatformUI.getWorkbench().getService(StudySessions.class);
			if (sessions != null) {
				sessions.addListener(listener);
				look();
			}
		});
	}

	private void look() {
		Set<String> now = new TreeSet<>();
		for (StudySession session : sessions.sessions()) {
			session.addListener(listener);
			add(session, now);
		}
		if (!contents.equals(List.copyOf(now))) {
			contents = List.copyOf(now);
			fireSourceChanged(ISources.WORKBENCH, VARIABLE, contents);
		}
	}

	private static void add(StudySession session, Set<String> now) {
		Study study = session.study();
		now.add("study");
		add(now, "agencies", study.getJurisdictions().stream().anyMatch(it -> !it.getAgencies().isEmpty()));
		add(now, "posts", !(session.posts() instanceof StudyPosts.None));
		add(now, "sets", !study.getCodingSets().isEmpty());
		add(now, "coders", study.getCoders().size() > 1);
		add(now, "interviews", !study.getInterviews().isEmpty());
		add(now, "runs", !study.getRuns().isEmpty());
	}

	private static void add(Set<String> now, String word, boolean there) {
		if (there) {
			now.add(word);
		}
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(VARIABLE, contents);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { VARIABLE };
	}

	@Override
	public void dispose() {
		if (sessions != null) {
			sessions.removeListener(listener);
		}
	}
}
