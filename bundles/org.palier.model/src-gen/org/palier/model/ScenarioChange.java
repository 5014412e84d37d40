/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One layer of a scenario.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.ScenarioChange#getNote <em>Note</em>}</li>
 *   <li>{@link org.palier.model.ScenarioChange#isActive <em>Active</em>}</li>
 *   <li>{@link org.palier.model.ScenarioChange#getFilter <em>Filter</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getScenarioChange()
 * @model abstract="true"
 * @generated
 */
public interface ScenarioChange extends Identified {
	/**
	 * Returns the value of the '<em><b>Note</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' containment reference.
	 * @see #setNote(LocalizedText)
	 * @see org.palier.model.PalierPackage#getScenarioChange_Note()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getNote();

	/**
	 * Sets the value of the '{@link org.palier.model.ScenarioChange#getNote <em>Note</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' containment reference.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.palier.model.PalierPackage#getScenarioChange_Active()
	 * @model default="true"
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.palier.model.ScenarioChange#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which agencies it concerns; null for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' containment reference.
	 * @see #setFilter(AgencyFilter)
	 * @see org.palier.model.PalierPackage#getScenarioChange_Filter()
	 * @model containment="true"
	 * @generated
	 */
	AgencyFilter getFilter();

	/**
	 * Sets the value of the '{@link org.palier.model.ScenarioChange#getFilter <em>Filter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' containment reference.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(AgencyFilter value);

} // ScenarioChange
