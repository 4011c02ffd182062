/// The journal of the akimat: numbers every appeal, keeps every entry, derives every card.
///
/// What the rooms above need stands in its named interfaces: `number`, `entry`, `card`, `party`, `journal`, `follow`,
/// `file`, `paper`, `autograph`, and `arrival`, the ledger of what came in.
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {
            "house",
            "calendar",
            "calendar :: desk",
            "house :: alphabet",
            "house :: health",
            "look",
            "look :: paper",
            "look :: table",
            "organisation",
            "people",
            "people :: export",
            "files",
            "files :: scan",
            "files :: photo",
            "files :: bare",
            "signature",
            "signature :: seal",
            "signature :: session",
            "signature :: cms",
            "signature :: stamp",
            "signature :: evidence"
        })
@NullMarked
package kz.jauap.office.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
