/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Consent Scope</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What may be done with what was said in an interview.
 * <!-- end-model-doc -->
 * @see org.palier.model.PalierPackage#getConsentScope()
 * @model
 * @generated
 */
public enum ConsentScope implements Enumerator {
	/**
	 * The '<em><b>Not recorded</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody recorded it.
	 * <!-- end-model-doc -->
	 * @see #NOT_RECORDED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_RECORDED(0, "not_recorded", "not_recorded"),

	/**
	 * The '<em><b>Analysis</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It may be analysed and never quoted.
	 * <!-- end-model-doc -->
	 * @see #ANALYSIS_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYSIS(1, "analysis", "analysis"),

	/**
	 * The '<em><b>Anonymous quotes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It may be quoted under a pseudonym.
	 * <!-- end-model-doc -->
	 * @see #ANONYMOUS_QUOTES_VALUE
	 * @generated
	 * @ordered
	 */
	ANONYMOUS_QUOTES(2, "anonymous_quotes", "anonymous_quotes"),

	/**
	 * The '<em><b>Named quotes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It may be quoted with the name of the agency.
	 * <!-- end-model-doc -->
	 * @see #NAMED_QUOTES_VALUE
	 * @generated
	 * @ordered
	 */
	NAMED_QUOTES(3, "named_quotes", "named_quotes");

	/**
	 * The '<em><b>Not recorded</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody recorded it.
	 * <!-- end-model-doc -->
	 * @see #NOT_RECORDED
	 * @model name="not_recorded"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_RECORDED_VALUE = 0;

	/**
	 * The '<em><b>Analysis</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It may be analysed and never quoted.
	 * <!-- end-model-doc -->
	 * @see #ANALYSIS
	 * @model name="analysis"
	 * @generated
	 * @ordered
	 */
	public static final int ANALYSIS_VALUE = 1;

	/**
	 * The '<em><b>Anonymous quotes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It may be quoted under a pseudonym.
	 * <!-- end-model-doc -->
	 * @see #ANONYMOUS_QUOTES
	 * @model name="anonymous_quotes"
	 * @generated
	 * @ordered
	 */
	public static final int ANONYMOUS_QUOTES_VALUE = 2;

	/**
	 * The '<em><b>Named quotes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It may be quoted with the name of the agency.
	 * <!-- end-model-doc -->
	 * @see #NAMED_QUOTES
	 * @model name="named_quotes"
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_QUOTES_VALUE = 3;

	/**
	 * An array of all the '<em><b>Consent Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConsentScope[] VALUES_ARRAY =
		new ConsentScope[] {
			NOT_RECORDED,
			ANALYSIS,
			ANONYMOUS_QUOTES,
			NAMED_QUOTES,
		};

	/**
	 * A public read-only list of all the '<em><b>Consent Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConsentScope> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Consent Scope</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentScope get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentScope result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consent Scope</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentScope getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentScope result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Consent Scope</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConsentScope get(int value) {
		switch (value) {
			case NOT_RECORDED_VALUE: return NOT_RECORDED;
			case ANALYSIS_VALUE: return ANALYSIS;
			case ANONYMOUS_QUOTES_VALUE: return ANONYMOUS_QUOTES;
			case NAMED_QUOTES_VALUE: return NAMED_QUOTES;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ConsentScope(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ConsentScope
