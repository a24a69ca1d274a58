"""`history`: what to look at, and why there is nothing to see."""

SENTENCES = {
    "without-git": (
        "{fault}没有 git 时，请把各年的文件都写上：targetlang history 2025.target 2026.target",
        "{fault} Without git, name the files of all years: targetlang history 2025.target 2026.target",
    ),
    "uncommitted": (
        "{path} 还没有提交过，没有历史可看；比较几个文件请把它们都写上",
        "{path} was never committed and has no history; to compare several files name all of them",
    ),
    "no-indicator": ("项目 {project} 没有指标“{indicator}”", "project {project} has no indicator “{indicator}”"),
    "no-project": ("没有编码或名称是“{project}”的项目", "no project has the code or name “{project}”"),
    "other-project": ("没有编码或名称是“{project}”的项目，有：\n{listed}", "no project has the code or name “{project}”; there are:\n{listed}"),
    "which-project": ("请用 --project 写明哪个项目：\n{listed}", "say which project with --project:\n{listed}"),
    "no-projects": ("没有读到项目", "no project was read"),
}
