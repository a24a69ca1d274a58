"""`git`, and what git itself could not do for `diff` and `history`."""

SENTENCES = {
    "same": ("已是 {key}", "already set {key}"),
    "set": ("写入 {key}", "set {key}"),
    "restored": ("还原 {key}", "restored {key}"),
    "removed": ("删除 {key}", "removed {key}"),
    "left": ("保留（后来改过） {key}", "kept (changed since) {key}"),
    "nothing-set": ("没有 targetlang 写过的设置", "there is nothing that targetlang has set"),
    "attributes-next": (
        "\n还差一步：在仓库最上层的 .gitattributes 里写上这一行并提交，大家共用：\n{line}",
        "\nOne step is left: write this line into .gitattributes at the top of the repository and commit it, for everybody:\n{line}",
    ),
    "unset": ("没有设好 {key}", "not set: {key}"),
    "run-setup": ("运行 targetlang git setup", "Run targetlang git setup"),
    "no-attributes": (".gitattributes 里没有这一行：{line}", ".gitattributes lacks this line: {line}"),
    "ready": ("git 已设好", "git is set up"),
    "unmergeable": ("{path} 合并不了：不是文本文件", "{path} cannot be merged: not a text file"),
    "conflicts": (
        "{path} 有 {count} 处两边都改了，已在文件里标出；改好后运行 targetlang check",
        "{path} was changed by both sides in {count:place}, marked in the file; settle them, then run targetlang check",
    ),
    "combined": (
        "{path} 两边各自没有错，合在一起有问题：{places}；运行 targetlang check 看详情",
        "{path} has no error on either side, but the combination has: {places}; targetlang check tells more",
    ),
    "combined-place": ("第 {line} 行 {code}", "line {line} {code}"),
    "no-git": ("没有找到 git 程序，请先安装 git（https://git-scm.com）。", "there is no git program; install git first (https://git-scm.com)."),
    "unrunnable": ("运行不了 git：{reason}。", "cannot run git: {reason}."),
    "no-folder": ("没有 {folder} 这个文件夹。", "there is no folder {folder}."),
    "untrusted": (
        "git 不信任 {folder}：它属于别的用户，按 git 的提示设置 safe.directory。",
        "git does not trust {folder}: it belongs to another user; set safe.directory as git says.",
    ),
    "bare": (
        "{folder} 是没有工作区的 git 仓库，请在克隆出来的文件夹里运行。",
        "{folder} is a git repository without a working tree; run this in a clone of it.",
    ),
    "no-repository": ("{folder} 不在 git 仓库里。", "{folder} is in no git repository."),
    "unwritable": ("改不了 git 配置：{reason}", "cannot change git's configuration: {reason}"),
    "unreadable-log": ("git 读不出 {path} 的历史：{reason}", "git cannot read the history of {path}: {reason}"),
    "no-word": ("没有写文件或版本。", "no file or revision is named."),
    "not-in-revision": ("版本 {revision} 里没有 {path}。", "revision {revision} holds no {path}."),
    "no-file-no-git": (
        "找不到 {word} 这个文件或文件夹；要比较版本，{fault}",
        "there is no file or folder {word}; as for a revision, {fault}",
    ),
    "no-file-no-revision": (
        "找不到 {word}：没有这个文件或文件夹，也没有这个版本。",
        "{word} is not found: there is no such file or folder, and no such revision.",
    ),
    "no-commits": ("仓库里还没有提交过任何版本。", "nothing was committed to the repository yet."),
    "no-revision": (
        "仓库里没有 {name} 这个版本，git log 会列出有哪些。",
        "the repository has no revision {name}; git log lists what there is.",
    ),
}
