/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.Objective;
import org.palier.model.PalierPackage;
import org.palier.model.Passage;
import org.palier.model.RankedObjective;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ranked Objective</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.RankedObjectiveImpl#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.palier.model.impl.RankedObjectiveImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.palier.model.impl.RankedObjectiveImpl#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RankedObjectiveImpl extends MinimalEObjectImpl.Container implements RankedObjective {
	/**
	 * The cached value of the '{@link #getObjective() <em>Objective</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected Objective objective;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final int PLACE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected int place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPassages() <em>Passages</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassages()
	 * @generated
	 * @ordered
	 */
	protected EList<Passage> passages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RankedObjectiveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.RANKED_OBJECTIVE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Objective getObjective() {
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjective(Objective newObjective) {
		Objective oldObjective = objective;
		objective = newObjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RANKED_OBJECTIVE__OBJECTIVE, oldObjective, objective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(int newPlace) {
		int oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RANKED_OBJECTIVE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Passage> getPassages() {
		if (passages == null) {
			passages = new EObjectEList<Passage>(Passage.class, this, PalierPackage.RANKED_OBJECTIVE__PASSAGES);
		}
		return passages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.RANKED_OBJECTIVE__OBJECTIVE:
				return getObjective();
			case PalierPackage.RANKED_OBJECTIVE__PLACE:
				return getPlace();
			case PalierPackage.RANKED_OBJECTIVE__PASSAGES:
				return getPassages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.RANKED_OBJECTIVE__OBJECTIVE:
				setObjective((Objective)newValue);
				return;
			case PalierPackage.RANKED_OBJECTIVE__PLACE:
				setPlace((Integer)newValue);
				return;
			case PalierPackage.RANKED_OBJECTIVE__PASSAGES:
				getPassages().clear();
				getPassages().addAll((Collection<? extends Passage>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.RANKED_OBJECTIVE__OBJECTIVE:
				setObjective((Objective)null);
				return;
			case PalierPackage.RANKED_OBJECTIVE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case PalierPackage.RANKED_OBJECTIVE__PASSAGES:
				getPassages().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.RANKED_OBJECTIVE__OBJECTIVE:
				return objective != null;
			case PalierPackage.RANKED_OBJECTIVE__PLACE:
				return place != PLACE_EDEFAULT;
			case PalierPackage.RANKED_OBJECTIVE__PASSAGES:
				return passages != null && !passages.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (place: ");
		result.append(place);
		result.append(')');
		return result.toString();
	}

} //RankedObjectiveImpl
