// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Puts the longest classes where the two threads begin, so that both end at about the same time. JUnit’s second thread takes
 * classes from the front of the list, its first one from the back. What uses the plug-ins that are built once stands at the
 * front, what uses the demo studies that are made once at the back: neither thread then waits for what the other one makes.
 */
public final class LongestFirst implements ClassOrderer {

	private static final List<Class<?>> FRONT = List.of(InHousePluginTest.class, ExamplesTest.class, ContainmentTest.class, TutorialTest.class);
	private static final List<Class<?>> BACK = List.of(PlainJavaTest.class, ReportsTest.class, DemoTest.class, DropinsTest.class, WritersTest.class, WordReportTest.class,
			EndedCommandsTest.class);

	@Override
	public void orderClasses(ClassOrdererContext context) {
		context.getClassDescriptors().sort(Comparator.comparing(LongestFirst::place));
	}

	private static int place(ClassDescriptor described) {
		int front = FRONT.indexOf(described.getTestClass());
		int back = BACK.indexOf(described.getTestClass());
		return back >= 0 ? FRONT.size() + BACK.size() - back : front >= 0 ? front : FRONT.size();
	}
}
