/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Validation Delay</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Posts wait for validation for another time than before.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.ValidationDelay#getHours <em>Hours</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getValidationDelay()
 * @model
 * @generated
 */
public interface ValidationDelay extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>Hours</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours of waiting, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' reference.
	 * @see #setHours(Assumption)
	 * @see org.palier.model.PalierPackage#getValidationDelay_Hours()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Assumption getHours();

	/**
	 * Sets the value of the '{@link org.palier.model.ValidationDelay#getHours <em>Hours</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' reference.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(Assumption value);

} // ValidationDelay
