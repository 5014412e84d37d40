// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;

/**
 * The choice of commands that count: with the posts of the study, or of the census alone. When posts are left out, the
 * answer, the manifest and the report say so. Numbers without posts look like those of a study without any.
 */
public final class PostsChoice {

	/** Name of the choice in answers and manifests. */
	static final String PARAMETER = "posts";
	/** The words of answers and manifests for posts that were left out on purpose. */
	static final String LEFT_OUT = "left out";
	/** The option as it is typed. */
	public static final String OPTION = "--without-posts";

	@Option(names = OPTION)
	private boolean leftOut;

	public boolean leftOut() {
		return leftOut;
	}

	/** Says so where the posts were left out. @param answer of the command */
	public void tell(ObjectNode answer) {
		if (leftOut) {
			answer.put(PARAMETER, LEFT_OUT);
		}
	}

	/** Says so where the posts were left out. @param parameters of a manifest */
	public void tell(Map<String, String> parameters) {
		if (leftOut) {
			parameters.put(PARAMETER, LEFT_OUT);
		}
	}

	/** True when a manifest says that the posts were left out. */
	public static boolean isLeftOut(Map<String, String> parameters) {
		return LEFT_OUT.equals(parameters.get(PARAMETER));
	}
}
